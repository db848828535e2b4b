package org.travaux.app.cli.console;

import org.travaux.app.files.Failure;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Positions;
import org.travaux.markup.edit.Target;
import org.travaux.markup.text.ChangeSet;

import java.util.List;

/** Positions on whole paragraphs, lifted by a script. */
public final class ParagraphPositions {
    private ParagraphPositions() {}

    /**
     * The draft after a delegation has lifted its position on a whole paragraph, in every language
     * that has it.
     *
     * @param said the paragraph and the delegation, {@code OP8=JPN}
     * @throws Failure if there is no such paragraph or no such position
     */
    public static Draft lift(Draft draft, String said, Surroundings here) throws Failure {
        int equals = said.lastIndexOf('=');
        int index = equals < 0 ? -1 : paragraph(draft, said.substring(0, equals).strip());
        if (index < 0) {
            throw new Failure(here.sentences().say("cli.answer.lift", said));
        }
        String code = here.delegation(said.substring(equals + 1).strip(), draft);
        Draft lifted = draft;
        for (Language language : draft.languages()) {
            String text = draft.paragraphs().get(index).text(language).text();
            Outcome outcome =
                    Positions.lift(
                            Passage.of(text, draft.notation()), new Target.OnParagraph(), code);
            if (outcome instanceof Outcome.Changed(ChangeSet change, int _)) {
                lifted = lifted.apply(index, language, change);
            }
        }
        if (lifted.equals(draft)) {
            String name = draft.nameOf(index);
            throw new Failure(here.sentences().say("cli.answer.no-position", name, code));
        }
        return lifted;
    }

    /** The index of the first paragraph that delegates call so; -1 if none is. */
    public static int paragraph(Draft draft, String name) {
        List<Integer> named = CitedParagraphs.named(draft, name);
        return named.isEmpty() ? -1 : named.getFirst();
    }
}
