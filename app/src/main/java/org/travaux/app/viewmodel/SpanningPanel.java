package org.travaux.app.viewmodel;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.display.BalancedExcerpt;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.app.viewmodel.display.ParagraphName;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.markup.data.Language;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.text.TextRange;

import java.util.List;

/** What the side panel says of a bracket that reaches over several paragraphs. */
final class SpanningPanel {
    private static final int LONGEST = 160;
    private static final String OMITTED = "…";

    private final Session session;
    private final Language language;
    private final SpanningChoice choice;
    private final Naming naming;

    SpanningPanel(Session session, Language language, SpanningChoice choice, Naming naming) {
        this.session = session;
        this.language = language;
        this.choice = choice;
        this.naming = naming;
    }

    ChoicePanelModel model() {
        String first = text(choice.startParagraph());
        String last = text(choice.endParagraph());
        String inside =
                joined(first.substring(choice.start() + 1), last.substring(0, choice.close()))
                        .sentence();
        AlternativeModel words =
                new AlternativeModel(
                        1,
                        TextStyle.alternative(0),
                        inside,
                        chips(true),
                        new Wording(inside, new TextRange(0, inside.length())));
        return new ChoicePanelModel(
                reach(session, choice, naming.sentences()),
                1,
                List.of(words),
                0,
                chips(false),
                joined(first.substring(0, choice.start()), last.substring(choice.end())));
    }

    /** From where to where a bracket goes, in a sentence. */
    static String reach(Session session, SpanningChoice choice, Sentences sentences) {
        int from = choice.startParagraph();
        int to = choice.endParagraph();
        return sentences.say(
                "panel.reach",
                ParagraphName.of(session.draft(), from),
                ParagraphName.of(session.draft(), to),
                to - from + 1);
    }

    private List<Chip> chips(boolean sides) {
        return choice.positions().stream()
                .filter(position -> takesSide(position) == sides)
                .map(position -> Chip.of(position, language, naming))
                .toList();
    }

    private static boolean takesSide(DelegationPosition position) {
        return position.stance().concernsAlternative();
    }

    private String text(int paragraph) {
        return session.draft().paragraphs().get(paragraph).text(language).text();
    }

    /**
     * What stands in two paragraphs, with as much of each as can be read in a moment; the place
     * where they meet stands for the words.
     */
    private static Wording joined(String first, String last) {
        String begin = BalancedExcerpt.beginning(first, LONGEST);
        String end = BalancedExcerpt.end(last, LONGEST);
        String between =
                begin.isEmpty() || end.isEmpty()
                        ? ""
                        : begin.endsWith(OMITTED) ? " " : " " + OMITTED + " ";
        return new Wording(
                begin + between + end, TextRange.at(begin.length() + between.length() / 2));
    }
}
