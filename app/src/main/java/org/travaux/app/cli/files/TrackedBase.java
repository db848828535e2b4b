package org.travaux.app.cli.files;

import org.travaux.app.cli.console.NamedState;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.cli.console.WordOptions;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.files.opening.TextSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.profile.Profiles;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The version to which tracked changes are made, as it was named: a file that is there, or else a
 * revision of the draft.
 *
 * @param name as typed
 * @param draft the file of which it may be a revision
 */
record TrackedBase(String name, Path draft, WordOptions word, Surroundings here) {
    /** The file of that name; empty if none is there. */
    static Optional<Path> file(String name) {
        try {
            Path file = Path.of(name);
            return file.equals(FileKind.STANDARD_INPUT) || Files.isRegularFile(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // “SOC: Rev.2” is no path on Windows
        }
    }

    /**
     * It as a draft.
     *
     * @param language in which a text is, if it is a file that does not say so
     */
    Draft in(Language language) throws Failure {
        Optional<Path> file = file(name);
        return file.isPresent() ? opened(file.get(), language) : kept();
    }

    private Draft opened(Path file, Language language) throws Failure {
        TextSource text = new TextSource(file, language);
        ImportAnswers answers = word.answers(here, List.of(), Profiles.usualName());
        OpenedDraft opened =
                here.password().with(() -> here.source().open(text, Profiles.usualName(), answers));
        opened.remarks().forEach(here.err()::println);
        return opened.draft();
    }

    private Draft kept() throws Failure {
        RevisionStore store = new RevisionStore(draft, here.password().protection());
        try {
            List<KeptRevision> kept = store.list();
            if (kept.isEmpty()) {
                throw new Failure(here.sentences().say("cli.export.base.none", name));
            }
            return NamedState.read(store, NamedState.find(kept, name, here), here);
        } catch (RevisionException e) {
            throw here.explained(draft, e);
        }
    }
}
