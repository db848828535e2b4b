package org.travaux.markup.settle.adoption;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.AdoptedSymbol;
import org.travaux.markup.draft.records.Adoption;
import org.travaux.markup.draft.records.KeptLabels;
import org.travaux.markup.draft.records.NamedParagraph;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.numbering.DoubtfulReference;
import org.travaux.markup.numbering.LabelContext;
import org.travaux.markup.numbering.LabelFinding;
import org.travaux.markup.numbering.LabelSeries;
import org.travaux.markup.numbering.Renumbering;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked of a draft before it is adopted that no delegation negotiates: its labels, words
 * that name them, its symbol. Each answer is kept in the draft ({@link Adoption}).
 */
public final class AdoptionAnswers {
    private AdoptionAnswers() {}

    /** What is odd about the labels and was not kept on purpose, in the order of the text. */
    public static List<LabelFinding> labels(DraftReading reading) {
        KeptLabels kept = reading.draft().adoption().labels();
        Set<String> keep = new HashSet<>(kept == null ? List.of() : kept.findings());
        return findings(reading).stream().filter(found -> !keep.contains(found.id())).toList();
    }

    private static List<LabelFinding> findings(DraftReading reading) {
        List<Boolean> remains = Remaining.of(reading);
        return LabelSeries.findings(
                reading.draft().paragraphs(), LabelContext.of(reading, remains::get));
    }

    /**
     * The draft with its labels counted anew in all languages, and the words that name them where
     * that is sure. Those where it is not are to be looked at.
     */
    public static Renumbering renumber(DraftReading reading) {
        List<Boolean> remains = Remaining.of(reading);
        Renumbering made = Renumbering.of(reading, remains::get);
        Draft draft = reading.draft();
        List<NamedParagraph> words = new ArrayList<>(toLookAt(draft));
        for (DoubtfulReference found : made.doubtful()) {
            if (found.reason() == DoubtfulReference.Reason.NOTE) {
                continue; // The adopted text is without notes.
            }
            String paragraph = draft.paragraphs().get(found.paragraph()).id();
            NamedParagraph named = new NamedParagraph(paragraph, found.language(), found.words());
            if (!words.contains(named)) {
                words.add(named);
            }
        }
        Adoption answers = draft.adoption().with((KeptLabels) null).toLookAt(words);
        return made.isEmpty() ? made : made.with(made.after().withAdoption(answers));
    }

    /** The draft with its labels kept as they are now, whatever is odd about them. */
    public static Draft keepLabels(DraftReading reading, Occasion occasion) {
        List<String> findings = findings(reading).stream().map(LabelFinding::id).toList();
        Adoption answers = reading.draft().adoption();
        return reading.draft().withAdoption(answers.with(KeptLabels.of(findings, occasion)));
    }

    /** Words that are to be looked at, as far as they still stand in the draft. */
    public static List<NamedParagraph> toLookAt(Draft draft) {
        List<NamedParagraph> words = draft.adoption().toLookAt();
        return words.isEmpty()
                ? words
                : words.stream().filter(each -> paragraph(draft, each) >= 0).toList();
    }

    /** The index of the paragraph in which the words stand; -1 if they don't any more. */
    static int paragraph(Draft draft, NamedParagraph words) {
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            Paragraph paragraph = draft.paragraphs().get(i);
            if (paragraph.id().equals(words.paragraph())) {
                return at(paragraph, words) >= 0 ? i : -1;
            }
        }
        return -1;
    }

    /** Where the words stand in their paragraph's text; -1 if they don't any more. */
    static int at(Paragraph paragraph, NamedParagraph words) {
        return paragraph.text(words.language()).text().indexOf(words.words());
    }

    /** The draft after somebody has looked at words and left them as they are. */
    public static Draft seen(Draft draft, List<NamedParagraph> words) {
        List<NamedParagraph> left = new ArrayList<>(toLookAt(draft));
        left.removeAll(words);
        return draft.withAdoption(draft.adoption().toLookAt(left));
    }

    /** Whether it has to be asked which symbol the adopted text has. */
    public static boolean asksForSymbol(Draft draft) {
        AdoptedSymbol answer = draft.adoption().symbol();
        return AdoptedSymbol.isOfDraft(draft.symbol())
                && (answer == null || !answer.answers(draft.symbol()));
    }

    /**
     * The draft with the symbol that its adopted text has.
     *
     * @param symbol empty for none; the draft's own to keep that on purpose
     */
    public static Draft withSymbol(Draft draft, String symbol, Occasion occasion) {
        AdoptedSymbol answer = AdoptedSymbol.of(symbol.strip(), draft.symbol(), occasion);
        return draft.withAdoption(draft.adoption().with(answer));
    }

    /** The symbol of the adopted text: the one that was given, or else the draft's. */
    public static String symbol(Draft draft) {
        AdoptedSymbol answer = draft.adoption().symbol();
        return answer != null && answer.answers(draft.symbol()) ? answer.symbol() : draft.symbol();
    }

    /** What of all this keeps a draft from being adopted, to be looked at in a language. */
    static List<Obstacle> obstacles(DraftReading reading, Language language) {
        Draft draft = reading.draft();
        List<Obstacle> obstacles = new ArrayList<>();
        if (asksForSymbol(draft)) {
            obstacles.add(obstacle(Obstacle.Kind.SYMBOL, Obstacle.NO_PARAGRAPH, language));
        }
        for (LabelFinding found : labels(reading)) {
            obstacles.add(
                    new Obstacle(
                            Obstacle.Kind.LABEL,
                            found.paragraph(),
                            language,
                            TextRange.at(0),
                            List.of(),
                            null,
                            found));
        }
        for (NamedParagraph words : toLookAt(draft)) {
            int paragraph = paragraph(draft, words);
            int at = at(draft.paragraphs().get(paragraph), words);
            obstacles.add(
                    new Obstacle(
                            Obstacle.Kind.REFERENCE,
                            paragraph,
                            words.language(),
                            new TextRange(at, at + words.words().length()),
                            List.of(),
                            null));
        }
        return obstacles;
    }

    private static Obstacle obstacle(Obstacle.Kind kind, int paragraph, Language language) {
        return new Obstacle(kind, paragraph, language, TextRange.at(0), List.of(), null);
    }
}
