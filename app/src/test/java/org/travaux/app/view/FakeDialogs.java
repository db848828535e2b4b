package org.travaux.app.view;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.ExportKind;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A user whose answers are known beforehand. */
final class FakeDialogs implements FileDialogs {
    @Nullable Path answer;
    Unsaved unsaved = Unsaved.CANCEL;

    @Override
    public Optional<Path> toOpen() {
        return Optional.ofNullable(answer);
    }

    @Override
    public List<Path> toImport() {
        return answer == null ? List.of() : List.of(answer);
    }

    @Override
    public Optional<Path> toSave(String suggestedName) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toExport(ExportKind kind, String suggestedName) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Unsaved unsaved(String draftName) {
        return unsaved;
    }
}
