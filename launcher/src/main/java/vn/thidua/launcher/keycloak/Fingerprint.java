package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.thidua.launcher.local.Trees;

/** Tells whether something is still what it was. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Fingerprint text(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /** Names and contents of all files in the folder. */
    Fingerprint folder(Path folder) throws IOException {
        for (Path file : Trees.files(folder)) {
            text(folder.relativize(file).toString());
            digest.update(Files.readAllBytes(file));
        }
        return this;
    }

    /** The fingerprint; the object is used up. */
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
