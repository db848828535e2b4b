package org.travaux.app.cli.console;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.LabelOrder;
import org.travaux.markup.draft.labels.LabelWords;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Paragraphs as people cite them: {@code OP1} where the label is {@code OP1.}, {@code op1}, {@code
 * ОП1}, or where operative paragraphs are counted {@code 1.}, {@code 2.}
 */
public final class CitedParagraphs {
    private static final Pattern CITATION = Pattern.compile("[\\p{L}(].*\\d.*|\\d.*");
    private static final Pattern MARKS = Pattern.compile("[\\s.:),(]+");

    private CitedParagraphs() {}

    /** The indexes of the paragraphs that are called so; of how they may be meant, the nearest. */
    public static List<Integer> named(Draft draft, String cited) {
        String name = cited.strip();
        boolean counted = CITATION.matcher(name).matches();
        LabelOrder order = new ParagraphLabel(name).order();
        Stream<IntPredicate> readings =
                Stream.of(
                        at -> draft.nameOf(at).equalsIgnoreCase(name),
                        at -> isLabelled(draft, at) && same(draft.nameOf(at), name),
                        at -> counted && isLabelled(draft, at) && order(draft, at).equals(order),
                        at -> counted && isLabelled(draft, at) && isCounted(draft, at, order));
        return readings.map(meant -> paragraphs(draft, meant))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Integer> paragraphs(Draft draft, IntPredicate meant) {
        return IntStream.range(0, draft.paragraphs().size()).filter(meant).boxed().toList();
    }

    private static boolean isLabelled(Draft draft, int at) {
        ParagraphLabel label = draft.paragraphs().get(at).label();
        return label != null && !label.isSign();
    }

    private static boolean same(String name, String cited) {
        String bare = bare(cited);
        return !bare.isEmpty() && bare(name).equalsIgnoreCase(bare);
    }

    private static String bare(String name) {
        return MARKS.matcher(name).replaceAll("");
    }

    private static LabelOrder order(Draft draft, int at) {
        return new ParagraphLabel(draft.nameOf(at)).order();
    }

    /** Whether a paragraph is only counted, and its kind is what the citation says before it. */
    private static boolean isCounted(Draft draft, int at, LabelOrder cited) {
        Paragraph paragraph = draft.paragraphs().get(at);
        LabelOrder own = new ParagraphLabel(Objects.toString(paragraph.label())).order();
        LabelWords words = LabelWords.all();
        String series =
                paragraph.kind() == ParagraphKind.OPERATIVE
                        ? words.operative().getFirst()
                        : words.preambular().getFirst();
        return own.series().isEmpty()
                && (paragraph.kind() == ParagraphKind.OPERATIVE
                        || paragraph.kind() == ParagraphKind.PREAMBULAR)
                && cited.series().equals(series)
                && cited.places().equals(own.places());
    }
}
