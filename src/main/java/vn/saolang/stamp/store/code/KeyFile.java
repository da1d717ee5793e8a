package vn.saolang.stamp.store.code;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.model.code.CodeKey;
import vn.saolang.stamp.model.code.StampKeys;

/**
 * The file the keys are kept in: a line each, {@code sign}, {@code print} or {@code store} and 64 hexadecimal digits; the newest signing
 * key first; {@code #} begins a remark. Made on first use, for this account's eyes only.
 */
final class KeyFile {

    private static final String HEAD = """
            # The keys of the stamps. Whoever has them can make numbers that look right: keep them as you keep a seal.
            # Lost keys cannot be made again: without them no printed stamp can be checked. Back this file up apart from the data.
            # A new signing key goes on a line of its own before the others; the old lines stay as long as their stamps are about.
            """;

    private KeyFile() {}

    /**
     * Reads the file, making it first when it is missing.
     *
     * @throws IllegalStateException in one line for the operator, when it is damaged, readable by others, or cannot be made
     */
    static StampKeys open(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            if (Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
                throw new IllegalStateException("Everybody can read the keys of the stamps: chmod 600 " + file);
            }
            return parse(Files.readAllLines(file), file);
        } catch (IOException failed) {
            throw new IllegalStateException("Cannot read or make the keys of the stamps: " + file, failed);
        }
    }

    /** All at once, so that another node that starts now sees no file or the whole file; the first one wins. */
    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(
                folder,
                "stamp-keys",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(fresh, HEAD + line("sign") + line("print") + line("store"));
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            // made by another node a moment ago
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static String line(String what) {
        byte[] key = new byte[CodeKey.SIZE];
        new SecureRandom().nextBytes(key);
        return what + " " + HexFormat.of().formatHex(key) + "\n";
    }

    private static StampKeys parse(List<String> lines, Path file) {
        List<CodeKey> signing = new ArrayList<>();
        CodeKey print = null;
        CodeKey store = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            CodeKey key = key(line);
            switch (line.substring(0, Math.max(0, line.indexOf(' ')))) {
                case "sign" -> signing.add(sound(key, file, i));
                case "print" -> print = sound(key, file, i);
                case "store" -> store = sound(key, file, i);
                default -> sound(null, file, i);
            }
        }
        if (signing.isEmpty() || store == null) {
            throw new IllegalStateException("The file of the stamps' keys lacks a line with sign or store: " + file);
        }
        return new StampKeys(signing, print, store);
    }

    private static @Nullable CodeKey key(String line) {
        try {
            return new CodeKey(HexFormat.of()
                    .parseHex(line.substring(line.indexOf(' ') + 1).strip()));
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    private static CodeKey sound(@Nullable CodeKey key, Path file, int line) {
        if (key == null) {
            throw new IllegalStateException("Line " + (line + 1) + " of the stamps' keys cannot be read: " + file);
        }
        return key;
    }
}
