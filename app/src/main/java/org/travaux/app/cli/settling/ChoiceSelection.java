package org.travaux.app.cli.settling;

import org.travaux.app.cli.console.CitedParagraphs;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which open choices are meant: {@code unheld}, {@code paragraph:PP3}, {@code held-by:CHN}.
 *
 * @param open those of the draft
 */
record ChoiceSelection(Holdings open, Predicate<OpenChoice> meant) {
    /**
     * What was typed behind {@code --all}.
     *
     * @throws Failure if it says nothing, or names what the draft has not
     */
    static ChoiceSelection of(String typed, DraftReading reading, Surroundings here)
            throws Failure {
        Holdings open = Holdings.of(reading);
        return new ChoiceSelection(open, meant(typed, reading.draft(), open, here));
    }

    private static Predicate<OpenChoice> meant(
            String typed, Draft draft, Holdings open, Surroundings here) throws Failure {
        int colon = typed.indexOf(':');
        String what = colon < 0 ? typed : typed.substring(0, colon + 1);
        String which = typed.substring(colon + 1).strip();
        if (colon >= 0 && which.isEmpty()) {
            throw new Failure(here.sentences().say("cli.settle.which", typed));
        }
        return switch (what) {
            case "every" -> _ -> true;
            case "unheld" -> choice -> choice.holders().isEmpty();
            case "paragraph:" -> in(which, draft, here);
            case "held-by:" -> {
                String code = here.delegationIn(open, which, draft);
                yield choice -> choice.holders().contains(code);
            }
            case "kind:" -> ofKind(which, draft, here);
            case "text:" ->
                    choice -> choice.says(which, draft.paragraphs().get(choice.paragraph()));
            default -> throw new Failure(here.sentences().say("cli.settle.which", typed));
        };
    }

    private static Predicate<OpenChoice> in(String cited, Draft draft, Surroundings here)
            throws Failure {
        List<Integer> named = CitedParagraphs.named(draft, cited);
        if (named.isEmpty()) {
            throw new Failure(here.sentences().say("cli.settle.paragraph", cited));
        }
        return choice -> named.contains(choice.paragraph());
    }

    private static Predicate<OpenChoice> ofKind(String kind, Draft draft, Surroundings here)
            throws Failure {
        ParagraphKind meant =
                ParagraphKind.of(kind)
                        .orElseThrow(
                                () -> new Failure(here.sentences().say("cli.settle.which", kind)));
        return choice -> draft.paragraphs().get(choice.paragraph()).kind() == meant;
    }

    /** The ids of the open choices that are meant, in the order of the text. */
    List<String> ids() {
        return open.open().stream().filter(meant).map(OpenChoice::id).toList();
    }
}
