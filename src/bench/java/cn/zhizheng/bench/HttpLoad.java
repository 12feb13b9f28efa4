package cn.zhizheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;

/**
 * Many keep-alive connections in one thread, one request under way on each. Without a rate every
 * connection sends again as soon as it has its reply; with a rate requests fall due on a fixed
 * schedule, and a latency counts from the moment the request was due, so that a stall is not
 * hidden.
 */
final class HttpLoad {

    private static final int LONGEST_REPLY = 1 << 19;
    private static final long RECONNECT_AFTER = Duration.ofMillis(200).toNanos();
    private static final byte[] END_OF_CHUNKS = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InetSocketAddress address;
    private final Traffic traffic;
    private final Connection[] connections;
    private final Queue<Connection> idle = new ArrayDeque<>();

    /** What is sent, and who wants to know how it went. */
    interface Traffic {

        /** The next request of this connection, complete. */
        byte[] next(int connection);

        void replied(int connection, int status, String body, long nanos);

        /** The connection broke before the reply: the outcome is unknown. */
        void unanswered(int connection);
    }

    private static final class Connection {
        private final int number;
        private final ByteBuffer in = ByteBuffer.allocate(LONGEST_REPLY);
        private SocketChannel channel;
        private ByteBuffer out = ByteBuffer.allocate(0);
        private boolean waiting;
        private long dueAt;
        private long brokenAt;

        Connection(int number) {
            this.number = number;
        }
    }

    HttpLoad(int port, int connections, Traffic traffic) {
        this.address = new InetSocketAddress("127.0.0.1", port);
        this.traffic = traffic;
        this.connections = new Connection[connections];
        for (var number = 0; number < connections; number++) {
            this.connections[number] = new Connection(number);
        }
    }

    /**
     * @param perSecond requests due each second; 0 for as many as go through
     */
    void run(Duration howLong, int perSecond) {
        try (var selector = Selector.open()) {
            var start = System.nanoTime();
            var end = start + howLong.toNanos();
            var sent = 0L;
            for (var connection : connections) {
                open(connection, selector, start);
            }
            while (System.nanoTime() < end) {
                var now = System.nanoTime();
                var due =
                        perSecond == 0
                                ? Long.MAX_VALUE
                                : (now - start) * perSecond / 1_000_000_000L;
                while (sent < due && !idle.isEmpty()) {
                    var dueAt = perSecond == 0 ? now : start + sent * 1_000_000_000L / perSecond;
                    send(idle.poll(), selector, dueAt);
                    sent++;
                }
                selector.select(this::ready, 1);
                reopenBroken(selector);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            for (var connection : connections) {
                close(connection);
            }
            idle.clear();
        }
    }

    private void open(Connection connection, Selector selector, long now) {
        try {
            connection.channel = SocketChannel.open(address);
            connection.channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            connection.channel.configureBlocking(false);
            connection.channel.register(selector, SelectionKey.OP_READ, connection);
            connection.waiting = false;
            idle.add(connection);
        } catch (IOException refused) {
            close(connection);
            connection.brokenAt = now;
        }
    }

    private void reopenBroken(Selector selector) {
        var now = System.nanoTime();
        for (var connection : connections) {
            if (connection.channel == null && now - connection.brokenAt > RECONNECT_AFTER) {
                open(connection, selector, now);
                if (connection.channel == null) {
                    return; // the portal is away: one try is enough for now
                }
            }
        }
    }

    private void send(Connection connection, Selector selector, long dueAt) {
        connection.dueAt = dueAt;
        connection.waiting = true;
        connection.in.clear();
        connection.out = ByteBuffer.wrap(traffic.next(connection.number));
        try {
            flush(connection, connection.channel.keyFor(selector));
        } catch (IOException broken) {
            lose(connection);
        }
    }

    private static void flush(Connection connection, SelectionKey key) throws IOException {
        connection.channel.write(connection.out);
        key.interestOps(
                connection.out.hasRemaining()
                        ? SelectionKey.OP_WRITE | SelectionKey.OP_READ
                        : SelectionKey.OP_READ);
    }

    private void ready(SelectionKey key) {
        var connection = (Connection) key.attachment();
        try {
            if (key.isWritable()) {
                flush(connection, key);
            }
            if (key.isReadable()) {
                if (connection.channel.read(connection.in) < 0) {
                    throw new IOException("closed by the portal");
                }
                if (connection.waiting && isComplete(connection.in)) {
                    finish(connection);
                }
            }
        } catch (IOException broken) {
            lose(connection);
        }
    }

    private void finish(Connection connection) {
        var nanos = System.nanoTime() - connection.dueAt;
        var in = connection.in;
        var body = bodyStart(in);
        var status = (in.get(9) - '0') * 100 + (in.get(10) - '0') * 10 + in.get(11) - '0';
        connection.waiting = false;
        idle.add(connection);
        var text = new String(in.array(), body, in.position() - body, StandardCharsets.UTF_8);
        traffic.replied(connection.number, status, text, nanos);
    }

    private void lose(Connection connection) {
        var waited = connection.waiting;
        close(connection);
        idle.remove(connection);
        connection.brokenAt = System.nanoTime();
        if (waited) {
            traffic.unanswered(connection.number);
        }
    }

    private static void close(Connection connection) {
        try {
            if (connection.channel != null) {
                connection.channel.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            connection.channel = null;
            connection.waiting = false;
        }
    }

    private static boolean isComplete(ByteBuffer in) {
        var body = bodyStart(in);
        if (body < 0) {
            return false;
        }
        var head =
                new String(in.array(), 0, body, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        var length = head.indexOf("content-length:");
        if (length < 0) {
            return !head.contains("chunked") || endsWith(in, END_OF_CHUNKS);
        }
        var end = head.indexOf('\r', length);
        var announced = Integer.parseInt(head.substring(length + 15, end).strip());
        return in.position() - body >= announced;
    }

    private static boolean endsWith(ByteBuffer in, byte[] end) {
        var from = in.position() - end.length;
        for (var i = 0; i < end.length; i++) {
            if (in.get(from + i) != end[i]) {
                return false;
            }
        }
        return true;
    }

    private static int bodyStart(ByteBuffer in) {
        for (var i = 3; i < in.position(); i++) {
            if (in.get(i) == '\n' && in.get(i - 1) == '\r' && in.get(i - 2) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }
}
