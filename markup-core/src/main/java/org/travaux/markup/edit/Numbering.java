package org.travaux.markup.edit;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.LabelOrder;
import org.travaux.markup.draft.LabelWords;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.ParagraphLabel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Labels for paragraphs that come in between, and new numbers for all. {@code bis} and its like
 * insert, {@code alt} stands for the paragraph before it.
 */
public final class Numbering {
    private static final String WORD =
            LabelWords.group(
                    Stream.concat(
                                    LabelWords.all().inserted().stream().flatMap(List::stream),
                                    LabelWords.all().alternative().stream())
                            .toList());

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?<prefix>\\P{N}*)(?<number>\\d{1,6})"
                            + "(?<ordinals>(?:(?:[\\s\u00a0./‑-]?"
                            + WORD
                            + "(?!\\p{L})(?:[. ]?\\d{1,2}(?!\\d))?|[‑-]\\d{1,2}))*)"
                            + "(?<tail>[^\\p{L}\\p{N}]*)");

    private static final Pattern LETTERED = Pattern.compile("(\\(?)([a-yа-ю])(\\))");

    private Numbering() {}

    /**
     * A label with a number in it, in parts.
     *
     * @param ordinals what inserts or replaces, as written, with what parts it from the number
     */
    private record Numbered(String prefix, int number, String ordinals, String tail) {
        static @Nullable Numbered of(@Nullable ParagraphLabel label) {
            Matcher parts = NUMBERED.matcher(label == null ? "" : label.text());
            return parts.matches()
                    ? new Numbered(
                            parts.group("prefix"),
                            Integer.parseInt(parts.group("number")),
                            parts.group("ordinals"),
                            parts.group("tail"))
                    : null;
        }

        boolean isAlternative() {
            String word = ordinals.replaceFirst("^[^\\p{L}\\d]+", "").toLowerCase(Locale.ROOT);
            return LabelWords.all().alternative().stream().anyMatch(word::startsWith);
        }

        ParagraphLabel with(int newNumber, String newOrdinals) {
            String behind = newOrdinals.isEmpty() ? "" : parting() + inScript(newOrdinals);
            return new ParagraphLabel(prefix + newNumber + behind + tail);
        }

        /** What parts a number from its word, as in this label; a space where it has no word. */
        private String parting() {
            if (ordinals.isEmpty() || Character.isDigit(ordinals.charAt(ordinals.length() - 1))) {
                return " ";
            }
            return Character.isLetter(ordinals.charAt(0)) ? "" : ordinals.substring(0, 1);
        }

        private String inScript(String word) {
            boolean cyrillic =
                    ordinals.codePoints()
                            .anyMatch(
                                    letter ->
                                            Character.UnicodeScript.of(letter)
                                                    == Character.UnicodeScript.CYRILLIC);
            return cyrillic ? LabelWords.cyrillic(word) : word;
        }

        /** The next that comes in behind the same number, counted as this one is. */
        ParagraphLabel inserted(int place) {
            boolean counted = ordinals.matches("[‑-]\\d{1,2}");
            return counted
                    ? new ParagraphLabel(prefix + number + ordinals.charAt(0) + (place + 1) + tail)
                    : with(number, ParagraphLabel.INSERTED.get(place));
        }
    }

    /**
     * What the paragraph at an index may be called, the most usual first: the next number where no
     * number follows, {@code bis} or what comes after it, {@code alt}. Empty if the paragraphs
     * before it have no labels.
     */
    public static List<ParagraphLabel> suggestions(List<Paragraph> paragraphs, int index) {
        return suggestions(paragraphs, index, taken(paragraphs, index));
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
                List<ParagraphLabel> labels = suggestions(labelled, i, taken);
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

    private static List<ParagraphLabel> suggestions(
            List<Paragraph> paragraphs, int index, Set<LabelOrder> taken) {
        ParagraphLabel before = labelBefore(paragraphs, index);
        if (before == null) {
            return List.of();
        }
        Numbered numbered = Numbered.of(before);
        if (numbered == null) {
            return unnumbered(before, taken);
        }
        List<ParagraphLabel> found = new ArrayList<>();
        addFree(found, numbered.with(numbered.number() + 1, ""), taken);
        boolean last = !found.isEmpty() && !continues(paragraphs, index, numbered);
        ParagraphLabel inserted =
                IntStream.range(0, ParagraphLabel.INSERTED.size())
                        .mapToObj(numbered::inserted)
                        .filter(label -> !taken.contains(label.order()))
                        .findFirst()
                        .orElse(null);
        if (inserted != null) {
            found.add(last ? found.size() : 0, inserted);
        }
        addFree(found, numbered.with(numbered.number(), "alt"), taken);
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
    private static boolean continues(List<Paragraph> paragraphs, int index, Numbered before) {
        return paragraphs.subList(index + 1, paragraphs.size()).stream()
                .map(paragraph -> Numbered.of(paragraph.label()))
                .anyMatch(
                        label ->
                                label != null
                                        && label.prefix().equals(before.prefix())
                                        && label.number() > before.number());
    }

    /**
     * The preambular and the operative paragraphs numbered anew in the order in which they stand,
     * each series in the form of its first label. An {@code alt} stays with the paragraph that it
     * stands for; a label that is not of such a form stays as it is.
     */
    public static List<Paragraph> renumber(List<Paragraph> paragraphs) {
        List<Paragraph> preamble = renumber(paragraphs, ParagraphKind.PREAMBULAR, "PP1");
        return renumber(preamble, ParagraphKind.OPERATIVE, "OP1");
    }

    private static List<Paragraph> renumber(
            List<Paragraph> paragraphs, ParagraphKind kind, String usual) {
        Numbered form =
                paragraphs.stream()
                        .filter(paragraph -> paragraph.kind() == kind)
                        .map(paragraph -> Numbered.of(paragraph.label()))
                        .filter(label -> label != null)
                        .findFirst()
                        .orElse(Numbered.of(new ParagraphLabel(usual)));
        List<Paragraph> renumbered = new ArrayList<>(paragraphs.size());
        int number = 0;
        int alternatives = 0;
        for (Paragraph paragraph : paragraphs) {
            Numbered label = Numbered.of(paragraph.label());
            boolean counted =
                    paragraph.kind() == kind && (label != null || paragraph.label() == null);
            if (!counted || form == null) {
                renumbered.add(paragraph);
            } else if (label != null && label.isAlternative() && number > 0) {
                String word =
                        alternatives == 0
                                ? "alt"
                                : "alt " + ParagraphLabel.INSERTED.get(alternatives - 1);
                alternatives = Math.min(alternatives + 1, ParagraphLabel.INSERTED.size());
                renumbered.add(paragraph.withLabel(form.with(number, word)));
            } else {
                alternatives = 0;
                renumbered.add(paragraph.withLabel(form.with(++number, "")));
            }
        }
        return renumbered;
    }
}
