package org.travaux.app.cli.console;

import org.travaux.app.files.Failure;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Positions;
import org.travaux.markup.edit.Target;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.text.ChangeSet;

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
        String typed = said.substring(equals + 1).strip();
        Delegation known = draft.notation().delegations().find(typed);
        String code = known == null ? typed : known.code();
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

    /**
     * The index of the paragraph that delegates call so, in any letter case, with or without the
     * full stop or bracket that its label ends with; -1 if none is.
     */
    public static int paragraph(Draft draft, String name) {
        int bare = -1;
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            String called = draft.nameOf(i);
            if (called.equalsIgnoreCase(name)) {
                return i;
            }
            if (bare < 0 && bare(called).equalsIgnoreCase(bare(name))) {
                bare = i;
            }
        }
        return bare;
    }

    private static String bare(String label) {
        return label.endsWith(".") || label.endsWith(")")
                ? label.substring(0, label.length() - 1)
                : label;
    }
}
