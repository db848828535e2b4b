package org.travaux.app.view;

import org.travaux.app.files.ExportKind;
import org.travaux.app.files.Failure;
import org.travaux.app.files.OpenedDraft;
import org.travaux.app.viewmodel.DraftFiles;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Files in memory. */
final class FakeFiles implements DraftFiles {
    final Map<Path, Draft> drafts = new HashMap<>();
    final Map<Path, ExportKind> exports = new HashMap<>();

    @Override
    public OpenedDraft open(Path file) throws Failure {
        Draft draft = drafts.get(file);
        if (draft == null) {
            throw new Failure("There is no file " + file + ". Choose another one.");
        }
        return new OpenedDraft(draft, false, List.of());
    }

    @Override
    public void save(Draft draft, Path file) {
        drafts.put(file, draft);
    }

    @Override
    public OpenedDraft importTexts(SequencedMap<Language, Path> files) throws Failure {
        return open(files.firstEntry().getValue());
    }

    @Override
    public Language guessLanguage(Path file, List<Language> candidates) {
        return candidates.getFirst();
    }

    @Override
    public void export(Draft draft, ExportKind kind, Language language, Path file) {
        exports.put(file, kind);
    }
}
