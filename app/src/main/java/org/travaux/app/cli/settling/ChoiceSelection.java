package org.travaux.app.cli.settling;

import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;

import java.util.List;
import java.util.function.BiPredicate;

/** Which open choices are meant: {@code unheld}, {@code paragraph:PP3}, {@code held-by:CHN}. */
record ChoiceSelection(BiPredicate<Draft, OpenChoice> meant) {
    /** What was typed behind {@code --all}. */
    static ChoiceSelection of(String typed, Surroundings here) throws Failure {
        int colon = typed.indexOf(':');
        String what = colon < 0 ? typed : typed.substring(0, colon + 1);
        String which = typed.substring(colon + 1).strip();
        if (colon >= 0 && which.isEmpty()) {
            throw new Failure(here.sentences().say("cli.settle.which", typed));
        }
        return switch (what) {
            case "every" -> new ChoiceSelection((_, _) -> true);
            case "unheld" -> new ChoiceSelection((_, choice) -> choice.holders().isEmpty());
            case "paragraph:" ->
                    new ChoiceSelection(
                            (draft, choice) -> draft.nameOf(choice.paragraph()).equals(which));
            case "held-by:" -> new ChoiceSelection((_, choice) -> choice.holders().contains(which));
            case "kind:" -> ofKind(which, here);
            case "text:" ->
                    new ChoiceSelection(
                            (draft, choice) ->
                                    choice.says(which, draft.paragraphs().get(choice.paragraph())));
            default -> throw new Failure(here.sentences().say("cli.settle.which", typed));
        };
    }

    private static ChoiceSelection ofKind(String kind, Surroundings here) throws Failure {
        ParagraphKind meant =
                ParagraphKind.of(kind)
                        .orElseThrow(
                                () -> new Failure(here.sentences().say("cli.settle.which", kind)));
        return new ChoiceSelection(
                (draft, choice) -> draft.paragraphs().get(choice.paragraph()).kind() == meant);
    }

    /** The ids of the open choices that are meant, in the order of the text. */
    List<String> in(DraftReading reading) {
        return Holdings.of(reading).open().stream()
                .filter(choice -> meant.test(reading.draft(), choice))
                .map(OpenChoice::id)
                .toList();
    }
}
