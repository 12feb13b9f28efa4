package cn.zhizheng.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The files that hold the portal's secret keys, beside the database and readable by the service
 * user alone (SEC-41). A missing key is made on first use; a key is never overwritten.
 */
@ApplicationScoped
public class KeyDirectory {

    private final Path directory;

    public KeyDirectory() {
        this(
                Path.of(
                        Optional.ofNullable(System.getProperty("portal.keys"))
                                .or(() -> Optional.ofNullable(System.getenv("PORTAL_KEYS")))
                                .orElse("zhizheng-data/keys")));
    }

    /** For tests and tools: keys in a directory of the caller's choice. */
    public KeyDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * Reads a key, or makes and keeps it if there is none yet.
     *
     * @param name file name of letters, digits and dashes
     * @param maker makes the bytes of a new key
     * @throws UncheckedIOException if the directory cannot be read or written
     */
    public synchronized byte[] readOrCreate(String name, Supplier<byte[]> maker) {
        var file = directory.resolve(name + ".key");
        try {
            if (!Files.exists(file)) {
                create(file, maker.get());
            }
            return Files.readAllBytes(file);
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "the key directory cannot be used: " + directory, unusable);
        }
    }

    private void create(Path file, byte[] key) throws IOException {
        Files.createDirectories(directory);
        var draft =
                Files.createTempFile(
                        directory,
                        "new",
                        ".key",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, key, StandardOpenOption.SYNC);
        Files.move(draft, file);
    }
}
