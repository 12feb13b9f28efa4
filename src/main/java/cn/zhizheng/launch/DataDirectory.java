package cn.zhizheng.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * Where everything lies that must survive: {@code db}, {@code keys}, {@code log}. One portal at a
 * time: the lock is held as long as the process lives, and the operating system frees it.
 */
final class DataDirectory {

    private static final String TEMPORARY = "tmp";

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataDirectory claim(Path root) throws Refusal {
        try {
            createPrivate(root);
            var lock = lockIn(root);
            for (var part : new String[] {"db", "keys", "log"}) {
                createPrivate(root.resolve(part));
            }
            var data = new DataDirectory(root, lock);
            data.clear();
            data.keepPreviousLog();
            return data;
        } catch (IOException unusable) {
            throw new Refusal(
                    "数据目录无法使用：" + root + "（" + unusable + "）",
                    "The data directory cannot be used: " + root + " (" + unusable + ")");
        }
    }

    /** Derby makes this directory itself. */
    Path database() {
        return root.resolve("db").resolve("portal");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path log() {
        return root.resolve("log").resolve("portal.log");
    }

    Path derbyLog() {
        return root.resolve("log").resolve("derby.log");
    }

    /** Where the server unpacks itself; a killed server leaves a hundred megabytes here. */
    Path temporary() {
        return root.resolve(TEMPORARY);
    }

    @Override
    public String toString() {
        return root.toString();
    }

    /** Removes what the server unpacked. */
    void clear() throws IOException {
        if (Files.exists(temporary())) {
            try (var files = Files.walk(temporary())) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        createPrivate(temporary());
    }

    private void keepPreviousLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(
                    log(),
                    log().resolveSibling("portal.previous.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileChannel lockIn(Path root) throws IOException, Refusal {
        var file = root.resolve("portal.lock");
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            var holder = Files.readString(file).strip();
            channel.close();
            throw new Refusal(
                    "数据目录正被另一个门户使用（进程 " + holder + "）：" + root + "。请先停止它，或用 -Ddata= 指定其他目录。",
                    "The data directory is in use by another portal (process "
                            + holder
                            + "): "
                            + root
                            + ". Stop that one first, or name another directory with -Ddata=.");
        }
        channel.truncate(0);
        var holder = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static void createPrivate(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var ownerOnly = PosixFilePermissions.fromString("rwx------");
            Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(ownerOnly));
        } else {
            Files.createDirectories(directory);
        }
    }
}
