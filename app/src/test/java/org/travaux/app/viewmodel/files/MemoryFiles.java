package org.travaux.app.viewmodel.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.TestDrafts;
import org.travaux.app.files.Failure;
import org.travaux.app.files.compiling.CopyOwner;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Files in memory; they are the same file if their names are. */
public final class MemoryFiles implements DraftFiles {
    /** The drafts by their files. */
    public final Map<Path, OpenedDraft> opened = new HashMap<>();

    @Override
    public OpenedDraft open(Path file) throws Failure {
        OpenedDraft draft = opened.get(file);
        if (draft == null) {
            throw new Failure("no " + file.getFileName());
        }
        return draft;
    }

    @Override
    public List<String> save(Draft draft, Path file) {
        opened.put(file, new OpenedDraft(draft, false, List.of()));
        return List.of();
    }

    @Override
    public OpenedDraft importTexts(SequencedMap<Language, Path> files, ImportAnswers answers)
            throws Failure {
        return open(files.firstEntry().getValue());
    }

    @Override
    public OpenedDraft importText(String text) {
        return new OpenedDraft(TestDrafts.english(text.split("\n")), true, List.of());
    }

    @Override
    public List<Language> guessLanguages(
            List<Path> files, List<Language> candidates, ImportAnswers answers) {
        return candidates.subList(0, files.size());
    }

    @Override
    public List<String> export(Draft draft, ExportOrder order, Path file) {
        return List.of();
    }

    @Override
    public OpenedDraft openCopy(Path file, String delegation, Draft base, ImportAnswers answers)
            throws Failure {
        return open(file);
    }

    @Override
    public @Nullable CopyOwner owner(Path file, Draft base) throws Failure {
        return null;
    }
}
