package org.travaux.markup.settle;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.NamedParagraph;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.ParagraphLabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a draft that name its paragraphs by numbers which became others: {@code paragraph 5
 * above}, «третий пункт преамбулы», {@code 4-тармақ}, {@code OP5}. Paragraphs of other documents
 * are left out where the words say so. Nothing is changed: what is meant only a person knows.
 */
public final class ParagraphReferences {
    /** How many words beside a reference may say whose paragraph it is. */
    private static final int BESIDE = 5;

    private final Set<String> bodies = new HashSet<>();
    private final Map<String, Set<String>> byPrefix = new HashMap<>();

    private ParagraphReferences() {}

    /**
     * What has to be looked at when labels have changed, in the order of the text; the same words
     * in the same text once.
     *
     * @param before the paragraphs as they were labelled
     * @param after the draft with the same paragraphs as they are labelled now
     */
    public static List<NamedParagraph> changed(List<Paragraph> before, Draft after) {
        ParagraphReferences references = new ParagraphReferences();
        for (int i = 0; i < before.size(); i++) {
            ParagraphLabel label = before.get(i).label();
            if (label != null && !label.equals(after.paragraphs().get(i).label())) {
                references.add(label.text(), before.get(i).kind());
            }
        }
        Set<NamedParagraph> found = new LinkedHashSet<>();
        if (!references.bodies.isEmpty()) {
            for (Paragraph paragraph : after.paragraphs()) {
                for (Language language : after.languages()) {
                    String text = paragraph.text(language).text();
                    for (String words : references.in(text, ReferenceWords.of(language.tag()))) {
                        found.add(new NamedParagraph(paragraph.id(), language, words));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private void add(String label, ParagraphKind kind) {
        NumberedLabel numbered = NumberedLabel.of(new ParagraphLabel(label));
        if (numbered != null && kind != ParagraphKind.ITEM) {
            String number = Integer.toString(numbered.number());
            bodies.add(number);
            String prefix = numbered.prefix().strip();
            byPrefix.computeIfAbsent(prefix, _ -> new HashSet<>()).add(number);
            for (String alike : ReferenceWords.alike(prefix)) {
                byPrefix.computeIfAbsent(alike, _ -> new HashSet<>()).add(number);
            }
            return;
        }
        ListMark mark = ListMark.of(label);
        if (mark != null) {
            bodies.add(mark.body().toLowerCase(Locale.ROOT));
        }
    }

    /** A run of letters or of digits. */
    private record Word(int start, int end, String text, String lower) {
        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                while (i < text.length() && Character.isDigit(text.charAt(i))) {
                    i++;
                }
            } else {
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
            }
            if (i == start) {
                i++;
            } else {
                String word = text.substring(start, i);
                words.add(new Word(start, i, word, word.toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }

    private List<String> in(String text, ReferenceWords known) {
        List<String> found = new ArrayList<>();
        List<Word> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Set<String> ofSeries = byPrefix.get(word.text());
            if (ofSeries != null
                    && i + 1 < words.size()
                    && gap(text, words, i).isBlank()
                    && ofSeries.contains(words.get(i + 1).text())) {
                found.add(text.substring(word.start(), words.get(i + 1).end()));
            } else if (known.isParagraph(word.lower())) {
                Span span = span(text, words, i, known);
                if (span.names(bodies) && !isElsewhere(text, words, span, known)) {
                    found.add(text.substring(words.get(span.first).start(), span.end(text, words)));
                }
            }
        }
        return found;
    }

    /** A reference: from which word to which, and the numbers in it. */
    private static final class Span {
        int first;
        int last;
        final Set<String> numbers = new HashSet<>();

        Span(int at) {
            first = at;
            last = at;
        }

        boolean names(Set<String> bodies) {
            return numbers.stream().anyMatch(bodies::contains);
        }

        int end(String text, List<Word> words) {
            int end = words.get(last).end();
            return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
        }
    }

    private static Span span(String text, List<Word> words, int at, ReferenceWords known) {
        Span span = new Span(at);
        int step = known.numberFirst() ? -1 : 1;
        int low = -1;
        boolean through = false;
        for (int i = at + step; i >= 0 && i < words.size(); i += step) {
            Word word = words.get(i);
            String gap = gap(text, words, step > 0 ? i - 1 : i);
            boolean near = gap.chars().allMatch(c -> " \u00a0,()./-–—".indexOf(c) >= 0);
            boolean value = word.isNumber() || (word.text().length() == 1 && isMarked(text, word));
            if (!near || gap.length() > 3) {
                break;
            }
            if (value) {
                boolean range = through || gap.strip().equals("–") || gap.strip().equals("-");
                if (range && low >= 0 && word.isNumber()) {
                    addRange(span.numbers, low, number(word));
                }
                span.numbers.add(word.lower());
                low = word.isNumber() ? number(word) : -1;
                through = false;
                span.first = Math.min(span.first, i);
                span.last = Math.max(span.last, i);
            } else if (known.through().contains(word.lower())) {
                through = true;
            } else if (!known.between().contains(word.lower())) {
                break;
            }
        }
        for (int i = at - 1; i >= 0 && i >= at - 2 && span.numbers.isEmpty(); i--) {
            int ordinal = known.ordinal(words.get(i).lower());
            if (ordinal > 0 && gap(text, words, i).isBlank()) {
                span.numbers.add(Integer.toString(ordinal));
                span.first = i;
            }
        }
        return span;
    }

    private static void addRange(Set<String> numbers, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.min(Math.max(one, other), from + 200);
        for (int i = from; i <= to; i++) {
            numbers.add(Integer.toString(i));
        }
    }

    private static int number(Word word) {
        return word.text().length() > 6 ? -1 : Integer.parseInt(word.text());
    }

    /** Whether a letter stands before a closing parenthesis, as the mark of a point does. */
    private static boolean isMarked(String text, Word word) {
        return word.end() < text.length() && text.charAt(word.end()) == ')';
    }

    private static String gap(String text, List<Word> words, int first) {
        return text.substring(words.get(first).end(), words.get(first + 1).start());
    }

    /** Whether the words beside it say that it is a paragraph of another document. */
    private static boolean isElsewhere(
            String text, List<Word> words, Span span, ReferenceWords known) {
        int step = known.numberFirst() ? -1 : 1;
        int from = known.numberFirst() ? span.first : span.last;
        boolean elsewhere = false;
        for (int n = 1; n <= BESIDE; n++) {
            int i = from + n * step;
            if (i < 0
                    || i >= words.size()
                    || gap(text, words, step > 0 ? i - 1 : i)
                            .chars()
                            .anyMatch(c -> ",.;:".indexOf(c) >= 0)) {
                break;
            }
            String word = words.get(i).lower();
            if (ReferenceWords.begins(known.own(), word)) {
                return false;
            }
            elsewhere |= ReferenceWords.begins(known.documents(), word);
        }
        return elsewhere;
    }
}
