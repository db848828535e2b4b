package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.LabelOrder;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.numbering.Cited.CitedMark;
import org.travaux.markup.numbering.Reference.Owner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The paragraphs of a draft by what they are called. */
final class LabelledParagraphs {
    private final List<Paragraph> paragraphs;

    /** Those with numbers, by the numbers alone. */
    private final Map<List<Integer>, List<Integer>> byPlaces = new HashMap<>();

    /** Their labels with numbers, by index; null where there is none, and at points. */
    private final @Nullable NumberedLabel[] numbers;

    /** The marks of points, by index; null where there is none. */
    private final @Nullable ListMark[] marks;

    /** The point or paragraph that a point stands under, by index; -1 for all others. */
    private final int[] holders;

    /** Which part of the text a paragraph is in, counted by headings. */
    private final int[] parts;

    /** Whether a number alone may be one of the preamble or of the operative part. */
    private final boolean hasBoth;

    LabelledParagraphs(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.numbers = new NumberedLabel[paragraphs.size()];
        this.marks = new ListMark[paragraphs.size()];
        this.holders = new int[paragraphs.size()];
        this.parts = new int[paragraphs.size()];
        boolean preamble = false;
        boolean operative = false;
        int part = 0;
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            ParagraphKind kind = paragraph.kind();
            part += kind == ParagraphKind.HEADING || kind == ParagraphKind.TITLE ? 1 : 0;
            parts[i] = part;
            preamble |= kind == ParagraphKind.PREAMBULAR && paragraph.label() != null;
            boolean item = kind == ParagraphKind.ITEM;
            boolean between = kind == ParagraphKind.PLAIN && paragraph.label() == null;
            if (!between || open.isEmpty()) {
                open.removeIf(above -> !item || isNoHigher(above, paragraph.level()));
                holders[i] = item && !open.isEmpty() ? open.getLast() : -1;
                open.add(i);
            } else {
                holders[i] = -1;
            }
            ParagraphLabel written = paragraph.label();
            NumberedLabel label = item ? null : NumberedLabel.of(written);
            numbers[i] = label;
            marks[i] = item && written != null ? ListMark.of(written.text()) : null;
            if (label != null) {
                operative |= kind == ParagraphKind.OPERATIVE;
                byPlaces.computeIfAbsent(label.order().places(), _ -> new ArrayList<>()).add(i);
            }
        }
        this.hasBoth = preamble && operative;
    }

    private boolean isNoHigher(int above, int level) {
        Paragraph paragraph = paragraphs.get(above);
        return paragraph.kind() == ParagraphKind.ITEM && paragraph.level() >= level;
    }

    /** What is called as a reference says, by index; the marks of points lead to those. */
    Set<Integer> named(Reference reference, Cited cited, int standsIn) {
        List<Integer> found =
                cited.label().isEmpty() ? points(cited) : numbered(reference, cited, standsIn);
        Set<Integer> within = new LinkedHashSet<>(found);
        if (!cited.label().isEmpty()) {
            for (CitedMark mark : cited.marks()) {
                within = under(within, mark);
            }
        }
        return within;
    }

    /** The paragraphs with the number of a reference. */
    List<Integer> numbered(Reference reference, Cited cited, int standsIn) {
        LabelOrder order = new ParagraphLabel(cited.label()).order();
        NumberedLabel said = NumberedLabel.of(new ParagraphLabel(cited.label()));
        String division = said == null ? "" : said.division();
        List<Integer> found = new ArrayList<>();
        for (int index : byPlaces.getOrDefault(order.places(), List.of())) {
            NumberedLabel label = numbers[index];
            boolean same =
                    label != null
                            && label.division().equals(division)
                            && (order.series().isEmpty()
                                    || isOfSeries(index, label, order.series()));
            ParagraphKind kind = paragraphs.get(index).kind();
            boolean part = reference.owner() != Owner.PART || parts[index] == parts[standsIn];
            if (same && part && (reference.kind() == null || reference.kind() == kind)) {
                found.add(index);
            }
        }
        return found;
    }

    /** {@code OP5} names {@code 5.} as well, where the operative paragraphs are called so. */
    private boolean isOfSeries(int index, NumberedLabel label, String series) {
        String own = label.order().series();
        ParagraphKind kind = paragraphs.get(index).kind();
        return own.equals(series)
                || (own.isEmpty()
                        && ((kind == ParagraphKind.OPERATIVE && series.equals(series("OP1")))
                                || (kind == ParagraphKind.PREAMBULAR
                                        && series.equals(series("PP1")))));
    }

    private static String series(String label) {
        return new ParagraphLabel(label).order().series();
    }

    /** Whether a number alone may mean a preambular paragraph or an operative one. */
    boolean mayBeOfPreamble(Reference reference, Cited cited, int index) {
        boolean said =
                reference.kind() != null
                        || !new ParagraphLabel(cited.label()).order().series().isEmpty();
        return hasBoth && !said && paragraphs.get(index).kind() == ParagraphKind.PREAMBULAR;
    }

    /** The label with a number of a paragraph; null if it has none or is a point. */
    @Nullable NumberedLabel number(int index) {
        return numbers[index];
    }

    private List<Integer> points(Cited cited) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (marks[i] != null && isCalled(i, cited.marks().getFirst())) {
                found.add(i);
            }
        }
        return found;
    }

    private Set<Integer> under(Set<Integer> above, CitedMark mark) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (above.contains(holders[i]) && isCalled(i, mark)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether no heading stands between two paragraphs. */
    boolean isSamePart(int one, int other) {
        return parts[one] == parts[other];
    }

    /** The point or paragraph that a point stands under; -1 if there is none. */
    int holder(int index) {
        return holders[index];
    }

    /** Whether a paragraph is a point with a mark, in whatever script. */
    private boolean isCalled(int index, CitedMark cited) {
        ParagraphLabel label = paragraphs.get(index).label();
        ListMark own = marks[index];
        ListMark mark = own == null ? null : ListMark.of(cited.text());
        if (own == null || mark == null || label == null) {
            return false;
        }
        boolean same =
                own.body().equalsIgnoreCase(mark.body())
                        && new ParagraphLabel("x " + own.inserted())
                                .correspondsTo(new ParagraphLabel("x " + mark.inserted()));
        return same
                || (isCyrillic(own.body()) != isCyrillic(mark.body())
                        && !Character.isDigit(own.body().charAt(0))
                        && !Character.isDigit(mark.body().charAt(0))
                        && label.correspondsTo(new ParagraphLabel(cited.text())));
    }

    private static boolean isCyrillic(String body) {
        return Character.UnicodeScript.of(body.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    /** What a draft calls its divisions, in lower case, as far as labels begin with it. */
    Set<String> divisions() {
        Set<String> words = new LinkedHashSet<>();
        for (NumberedLabel label : numbers) {
            if (label != null && !label.division().isEmpty() && !label.prefix().isBlank()) {
                words.add(label.division());
            }
        }
        return words;
    }
}
