package org.travaux.app.viewmodel.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.compiling.CopyOwner;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.safety.Fingerprint;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;

/** Drafts as files of this machine, which nobody else has open; what is no draft is in memory. */
final class DiskFiles extends Unguarded implements DraftFiles {
    private final MemoryFiles memory = new MemoryFiles();

    @Override
    public OpenedDraft open(Path file) throws Failure {
        try {
            return new OpenedDraft(DraftFormat.read(Files.readString(file)), false, List.of());
        } catch (IOException | DraftFormatException e) {
            throw new Failure("not opened", e);
        }
    }

    @Override
    public List<String> save(Draft draft, Path file) throws Failure {
        try {
            Files.writeString(file, DraftFormat.write(draft));
            return List.of();
        } catch (IOException e) {
            throw new Failure("not saved", e);
        }
    }

    @Override
    public OpenedDraft importTexts(SequencedMap<Language, Path> files, ImportAnswers answers)
            throws Failure {
        return memory.importTexts(files, answers);
    }

    @Override
    public OpenedDraft importText(String text) {
        return memory.importText(text);
    }

    @Override
    public OpenedDraft openCopy(Path file, String delegation, Draft base, ImportAnswers answers)
            throws Failure {
        return memory.openCopy(file, delegation, base, answers);
    }

    @Override
    public @Nullable CopyOwner owner(Path file, Draft base) throws Failure {
        return memory.owner(file, base);
    }

    @Override
    public List<Language> guessLanguages(
            List<Path> files, List<Language> candidates, ImportAnswers answers) {
        return memory.guessLanguages(files, candidates, answers);
    }

    @Override
    public List<String> export(Draft draft, ExportOrder order, Path file) throws Failure {
        return memory.export(draft, order, file);
    }

    @Override
    public String fingerprint(Path file) {
        return Fingerprint.of(file);
    }

    @Override
    public String fingerprint(WrittenDraft held) {
        return Fingerprint.of(held.bytes());
    }
}
