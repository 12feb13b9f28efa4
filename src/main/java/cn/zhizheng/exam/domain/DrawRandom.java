package cn.zhizheng.exam.domain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Numbers that follow from a seed alone: SHA-256 over the seed and a counter. Written out here
 * rather than taken from a library, so that the same seed draws the same paper on every Java
 * version.
 */
final class DrawRandom {

    private final byte[] seed;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private int counter;

    DrawRandom(byte[] seed) {
        this.seed = seed.clone();
    }

    /** From 0 to below the bound, each as likely as the other. */
    int below(int bound) {
        var limit = Integer.MAX_VALUE - Integer.MAX_VALUE % bound;
        var number = next();
        while (number >= limit) {
            number = next();
        }
        return number % bound;
    }

    <T> List<T> shuffled(Collection<T> things) {
        var shuffled = new ArrayList<>(things);
        for (var last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, below(last + 1));
        }
        return shuffled;
    }

    private int next() {
        if (!block.hasRemaining()) {
            block = ByteBuffer.wrap(hash());
        }
        return block.getInt() & Integer.MAX_VALUE;
    }

    private byte[] hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed);
            return digest.digest(ByteBuffer.allocate(Integer.BYTES).putInt(counter++).array());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }
}
