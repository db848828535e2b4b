package org.travaux.app.view;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ReportFormat;
import org.travaux.app.safety.LockHolder;
import org.travaux.app.view.files.FileDialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A user whose answers are known beforehand. */
final class FakeDialogs implements FileDialogs {
    @Nullable Path answer;

    /** The last name that was proposed for a draft. */
    String suggested = "";

    /** What may be written in the place of files that are there, and what was asked about. */
    boolean replaces;

    List<String> toReplace = List.of();

    /** The texts to import, where they are more than one. */
    List<Path> texts = List.of();

    Unsaved unsaved = Unsaved.CANCEL;
    Elsewhere elsewhere = Elsewhere.CANCEL;
    Overwrite overwrite = Overwrite.CANCEL;

    /** The drafts that it was asked about. */
    final List<String> asked = new ArrayList<>();

    @Override
    public Optional<Path> toOpen() {
        return Optional.ofNullable(answer);
    }

    @Override
    public List<Path> toImport() {
        if (!texts.isEmpty()) {
            return texts;
        }
        return answer == null ? List.of() : List.of(answer);
    }

    @Override
    public List<Path> toCompile() {
        return toImport();
    }

    @Override
    public Optional<Path> toCompare() {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toFolder() {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toInspect() {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toTemplate() {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toWords() {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toSave(String suggestedName) {
        suggested = suggestedName;
        return Optional.ofNullable(answer);
    }

    @Override
    public boolean replace(List<String> names) {
        toReplace = names;
        return replaces;
    }

    @Override
    public Optional<Path> toExport(ExportKind kind, String suggestedName) {
        suggested = suggestedName;
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toReport(ReportFormat format, String suggestedName) {
        suggested = suggestedName;
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toReadKeys() {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toWriteKeys(String suggestedName) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Unsaved unsaved(String draftName) {
        asked.add(draftName);
        return unsaved;
    }

    @Override
    public Elsewhere openElsewhere(String draftName, LockHolder holder) {
        asked.add(draftName);
        return elsewhere;
    }

    @Override
    public Overwrite changedByOthers(String draftName, boolean mergeable) {
        asked.add(draftName);
        return overwrite;
    }
}
