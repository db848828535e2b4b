package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.LabelOrder;
import org.travaux.markup.draft.labels.LabelWords;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a paragraph is called that comes in between others: {@code bis} and its like insert, {@code
 * alt} stands for the paragraph before it. The others keep their labels.
 */
public final class LabelSuggestions {
    private static final Pattern LETTERED = Pattern.compile("(\\(?)([a-yа-ю])(\\))");
    private static final Pattern COUNTED = Pattern.compile("[‑-]\\d{1,2}");

    private LabelSuggestions() {}

    private static ParagraphLabel with(NumberedLabel label, String word) {
        String behind = word.isEmpty() ? "" : parting(label.inserted()) + inScript(label, word);
        return written(label, label.number(), behind);
    }

    private static ParagraphLabel written(NumberedLabel label, int number, String behind) {
        return new NumberedLabel(
                        label.prefix(),
                        label.path(),
                        number,
                        label.roman(),
                        behind,
                        label.item().isEmpty() ? label.tail() : "")
                .label();
    }

    /** What parts a number from its word, as in a label; a space where it has no word. */
    private static String parting(String inserted) {
        boolean word = inserted.codePoints().anyMatch(Character::isLetter) && !isLetter(inserted);
        if (!word) {
            return " ";
        }
        return Character.isLetter(inserted.charAt(0)) ? "" : inserted.substring(0, 1);
    }

    private static boolean isLetter(String inserted) {
        return inserted.length() == 1 && Character.isLetter(inserted.charAt(0));
    }

    private static String inScript(NumberedLabel label, String word) {
        boolean cyrillic =
                label.inserted()
                        .codePoints()
                        .anyMatch(
                                letter ->
                                        Character.UnicodeScript.of(letter)
                                                == Character.UnicodeScript.CYRILLIC);
        return cyrillic ? LabelWords.cyrillic(word) : word;
    }

    /** The next that comes in behind the same number, counted as this one is. */
    private static ParagraphLabel inserted(NumberedLabel label, int place) {
        String inserted = label.inserted();
        if (COUNTED.matcher(inserted).matches()) {
            return written(label, label.number(), inserted.substring(0, 1) + (place + 1));
        }
        return isLetter(inserted)
                ? written(
                        label, label.number(), String.valueOf((char) (inserted.charAt(0) + place)))
                : with(label, ParagraphLabel.INSERTED.get(place));
    }

    /**
     * What the paragraph at an index may be called, the most usual first: the next number where no
     * number follows, {@code bis} or what comes after it, {@code alt}. Empty if the paragraphs
     * before it have no labels.
     */
    public static List<ParagraphLabel> of(List<Paragraph> paragraphs, int index) {
        return of(paragraphs, index, taken(paragraphs, index));
    }

    /**
     * The paragraphs with the most usual label for each of some that have none, one after the
     * other.
     *
     * @param unlabelled the ids of those that want one
     */
    public static List<Paragraph> labelled(List<Paragraph> paragraphs, Set<String> unlabelled) {
        if (unlabelled.isEmpty()) {
            return paragraphs;
        }
        List<Paragraph> labelled = new ArrayList<>(paragraphs);
        Set<LabelOrder> all = new HashSet<>();
        paragraphs.forEach(each -> addTo(all, each.label()));
        for (int i = 0; i < labelled.size(); i++) {
            if (unlabelled.contains(labelled.get(i).id())) {
                Set<LabelOrder> taken = isItem(labelled, i) ? taken(labelled, i) : all;
                List<ParagraphLabel> labels = of(labelled, i, taken);
                if (!labels.isEmpty()) {
                    labelled.set(i, labelled.get(i).withLabel(labels.getFirst()));
                    addTo(all, labels.getFirst());
                }
            }
        }
        return labelled;
    }

    private static void addTo(Set<LabelOrder> orders, @Nullable ParagraphLabel label) {
        if (label != null) {
            orders.add(label.order());
        }
    }

    private static List<ParagraphLabel> of(
            List<Paragraph> paragraphs, int index, Set<LabelOrder> taken) {
        ParagraphLabel before = labelBefore(paragraphs, index);
        if (before == null) {
            return List.of();
        }
        NumberedLabel numbered = NumberedLabel.of(before);
        if (numbered == null) {
            return unnumbered(before, taken);
        }
        List<ParagraphLabel> found = new ArrayList<>();
        addFree(found, written(numbered, numbered.number() + 1, ""), taken);
        boolean last = !found.isEmpty() && !continues(paragraphs, index, numbered);
        ParagraphLabel inserted =
                IntStream.range(0, ParagraphLabel.INSERTED.size())
                        .mapToObj(place -> inserted(numbered, place))
                        .filter(label -> !taken.contains(label.order()))
                        .findFirst()
                        .orElse(null);
        if (inserted != null) {
            found.add(last ? found.size() : 0, inserted);
        }
        addFree(found, with(numbered, "alt"), taken);
        return List.copyOf(found);
    }

    private static void addFree(
            List<ParagraphLabel> labels, ParagraphLabel label, Set<LabelOrder> taken) {
        if (!taken.contains(label.order())) {
            labels.add(label);
        }
    }

    private static List<ParagraphLabel> unnumbered(ParagraphLabel before, Set<LabelOrder> taken) {
        Matcher letter = LETTERED.matcher(before.text());
        if (letter.matches()) {
            char next = (char) (letter.group(2).charAt(0) + 1);
            String text = letter.group(1) + next + letter.group(3);
            ParagraphLabel following = new ParagraphLabel(text);
            return taken.contains(following.order()) ? List.of() : List.of(following);
        }
        boolean bullet = before.text().chars().noneMatch(Character::isLetterOrDigit);
        return bullet ? List.of(before) : List.of();
    }

    /** The label of the nearest paragraph of the same kind above. */
    private static @Nullable ParagraphLabel labelBefore(List<Paragraph> paragraphs, int index) {
        ParagraphKind kind = paragraphs.get(index).kind();
        for (int i = index - 1; i >= 0; i--) {
            Paragraph before = paragraphs.get(i);
            if (before.kind() == kind) {
                return before.label();
            }
            if (kind == ParagraphKind.ITEM) {
                return null;
            }
        }
        return null;
    }

    /** The labels that stand elsewhere; points of a list are counted anew in every list. */
    private static Set<LabelOrder> taken(List<Paragraph> paragraphs, int index) {
        boolean item = paragraphs.get(index).kind() == ParagraphKind.ITEM;
        int from = index;
        int to = index;
        while (from > 0 && (!item || isItem(paragraphs, from - 1))) {
            from--;
        }
        while (to < paragraphs.size() - 1 && (!item || isItem(paragraphs, to + 1))) {
            to++;
        }
        Set<LabelOrder> taken = new HashSet<>();
        for (int i = from; i <= to; i++) {
            if (i != index) {
                addTo(taken, paragraphs.get(i).label());
            }
        }
        return taken;
    }

    private static boolean isItem(List<Paragraph> paragraphs, int index) {
        return paragraphs.get(index).kind() == ParagraphKind.ITEM;
    }

    /** Whether a higher number of the same series follows. */
    private static boolean continues(List<Paragraph> paragraphs, int index, NumberedLabel before) {
        return paragraphs.subList(index + 1, paragraphs.size()).stream()
                .map(paragraph -> NumberedLabel.of(paragraph.label()))
                .anyMatch(
                        label ->
                                label != null
                                        && label.prefix().equals(before.prefix())
                                        && label.path().equals(before.path())
                                        && label.number() > before.number());
    }
}
