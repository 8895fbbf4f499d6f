package vn.thidua.production;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Folders that the portal writes to: there, writable, and not below the place it started from. */
final class FolderAccess {

    private FolderAccess() {}

    static void check(Findings findings) {
        var files = folder(findings, Variable.FILES_FOLDER);
        if (IndexAccess.isCluster(findings)) {
            return;
        }
        var index = folder(findings, Variable.INDEX_FOLDER);
        if (files.isPresent() && files.equals(index)) {
            findings.add(Variable.INDEX_FOLDER, "production.folder-twice");
        }
    }

    private static Optional<Path> folder(Findings findings, Variable variable) {
        if (!findings.require(variable)) {
            return Optional.empty();
        }
        var value = findings.value(variable);
        var folder = parsed(value);
        if (folder.isEmpty()) {
            findings.add(variable, "production.folder-relative", value);
        } else if (!Files.isDirectory(folder.get())) {
            findings.add(variable, "production.folder-missing", value);
        } else if (!Files.isWritable(folder.get())) {
            findings.add(variable, "production.folder-locked", value);
        }
        return folder;
    }

    private static Optional<Path> parsed(String value) {
        try {
            return Optional.of(Path.of(value)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
