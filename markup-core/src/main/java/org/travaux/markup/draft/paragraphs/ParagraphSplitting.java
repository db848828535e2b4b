package org.travaux.markup.draft.paragraphs;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cuts a paragraph in two, and makes one of two. Words, marks and the identities of choices go
 * where their text goes; only white space at the seam is taken away or put in.
 */
public final class ParagraphSplitting {
    private static final String CHOICES = "choices";

    private ParagraphSplitting() {}

    /**
     * The two parts of a paragraph. The first keeps the id, the label and the history; the second
     * has the kind, the level, the layout and the history, and no label.
     *
     * @param at where each text is cut; one that is not named stays in the first part
     * @param leading the language that says where a choice belongs that is cut off from itself
     * @param newId the id of the second part
     */
    public static List<Paragraph> cut(
            Paragraph paragraph, Map<Language, Integer> at, Language leading, String newId) {
        Map<Language, MarkedText> first = new LinkedHashMap<>();
        Map<Language, MarkedText> second = new LinkedHashMap<>();
        Map<Language, Integer> begin = new HashMap<>();
        paragraph
                .texts()
                .forEach(
                        (language, text) -> {
                            int length = text.text().length();
                            int offset = at.getOrDefault(language, length);
                            int start = skipSpace(text.text(), offset);
                            begin.put(language, start);
                            int end = offset == length ? length : back(text.text(), offset);
                            put(first, language, text.part(new TextRange(0, end)));
                            put(second, language, text.part(new TextRange(start, length)));
                        });
        List<ChoiceIdentity> before = new ArrayList<>();
        List<ChoiceIdentity> after = new ArrayList<>();
        for (ChoiceIdentity choice : paragraph.choices()) {
            divide(choice, begin, leading, before, after);
        }
        SettlementSeam settled = new SettlementSeam(paragraph, begin);
        Paragraph kept =
                new Paragraph(
                        paragraph.id(),
                        paragraph.kind(),
                        paragraph.label(),
                        paragraph.level(),
                        paragraph.layout(),
                        first,
                        before,
                        paragraph.correspondence(),
                        paragraph.history(),
                        paragraph.passages(),
                        List.of(),
                        paragraph.unknown());
        return List.of(
                kept.withSettlements(settled.first(kept)),
                new Paragraph(
                        newId,
                        paragraph.kind(),
                        null,
                        paragraph.level(),
                        paragraph.layout().behind(),
                        second,
                        after,
                        paragraph.correspondence(),
                        paragraph.history(),
                        paragraph.passages().stream()
                                .flatMap(each -> behind(each, begin).stream())
                                .toList(),
                        settled.second(),
                        ofChoices(paragraph)));
    }

    private static Optional<AgreedPassage> behind(
            AgreedPassage passage, Map<Language, Integer> begin) {
        int start = begin.getOrDefault(passage.language(), 0);
        return passage.range().start() < start
                ? Optional.empty()
                : Optional.of(passage.at(passage.range().shift(-start)));
    }

    private static void divide(
            ChoiceIdentity choice,
            Map<Language, Integer> begin,
            Language leading,
            List<ChoiceIdentity> before,
            List<ChoiceIdentity> after) {
        Map<Language, Integer> in = new HashMap<>();
        Map<Language, Integer> behind = new HashMap<>();
        choice.at()
                .forEach(
                        (language, offset) -> {
                            int start = begin.getOrDefault(language, Integer.MAX_VALUE);
                            if (offset < start) {
                                in.put(language, offset);
                            } else {
                                behind.put(language, offset - start);
                            }
                        });
        boolean stays = behind.isEmpty() || (!in.isEmpty() && !behind.containsKey(leading));
        if (stays) {
            before.add(moved(choice, in, Map.of()));
        } else {
            Map<Language, Integer> shift = new HashMap<>();
            begin.forEach((language, start) -> shift.put(language, -start));
            after.add(moved(choice, behind, shift));
        }
    }

    /** A choice at other places, and its alternatives with it in the languages that have it. */
    private static ChoiceIdentity moved(
            ChoiceIdentity choice, Map<Language, Integer> at, Map<Language, Integer> shift) {
        ChoiceIdentity moved = choice;
        for (Language language : choice.at().keySet()) {
            Integer by = at.containsKey(language) ? shift.getOrDefault(language, 0) : null;
            moved =
                    moved.withAlternativesMoved(
                            language, offset -> by == null ? null : (Integer) (offset + by));
        }
        return moved.withAt(at);
    }

    /** What this version did not know of the choices, which go where their text goes. */
    private static Map<String, JsonNode> ofChoices(Paragraph paragraph) {
        JsonNode choices = paragraph.unknown().get(CHOICES);
        return choices == null ? Map.of() : Map.of(CHOICES, choices);
    }

    /**
     * One paragraph of two, with a space between their texts. It is the first paragraph, with the
     * text and the history of the second added; if the first has no text in any language, it is the
     * second, in the first's cell of a table.
     */
    public static Paragraph join(Paragraph first, Paragraph second) {
        if (isEmpty(first)) {
            return TableEdits.in(second, first.layout().cell());
        }
        if (isEmpty(second)) {
            return first;
        }
        Map<Language, MarkedText> texts = new LinkedHashMap<>(first.texts());
        Map<Language, Integer> shift = new HashMap<>();
        second.texts()
                .forEach(
                        (language, text) -> {
                            MarkedText before = withoutSpaceBehind(first.text(language));
                            int start = skipSpace(text.text(), 0);
                            MarkedText after =
                                    text.part(new TextRange(start, text.text().length()));
                            boolean both = !before.text().isEmpty() && !after.text().isEmpty();
                            MarkedText seam = MarkedText.plain(both ? " " : "");
                            texts.put(language, before.then(seam).then(after));
                            shift.put(
                                    language,
                                    before.text().length() + seam.text().length() - start);
                        });
        List<ChoiceIdentity> choices = new ArrayList<>(first.choices());
        for (ChoiceIdentity choice : second.choices()) {
            Map<Language, Integer> at = new HashMap<>();
            choice.at()
                    .forEach(
                            (language, offset) ->
                                    at.put(language, offset + shift.getOrDefault(language, 0)));
            choices.add(moved(choice, at, shift));
        }
        return new Paragraph(
                first.id(),
                first.kind(),
                first.label(),
                first.level(),
                first.layout(),
                texts,
                choices,
                first.correspondence().and(second.correspondence()),
                history(first, second),
                Stream.concat(
                                first.passages().stream(),
                                second.passages().stream()
                                        .map(
                                                each ->
                                                        each.at(
                                                                each.range()
                                                                        .shift(
                                                                                shift.getOrDefault(
                                                                                        each
                                                                                                .language(),
                                                                                        0)))))
                        .toList(),
                SettlementSeam.join(first, second, shift),
                unknown(first, second));
    }

    /** Where the second paragraph's text in a language will begin in the joined one. */
    public static int seam(Paragraph first, Paragraph second, Language language) {
        if (isEmpty(first)) {
            return 0;
        }
        int end = withoutSpaceBehind(first.text(language)).text().length();
        return end == 0 || second.text(language).text().isBlank() ? end : end + 1;
    }

    /** Whether there are no words in it, in any language. */
    public static boolean isEmpty(Paragraph paragraph) {
        return paragraph.texts().values().stream().allMatch(text -> text.text().isBlank());
    }

    private static List<StatusChange> history(Paragraph first, Paragraph second) {
        return Stream.concat(first.history().stream(), second.history().stream())
                .distinct()
                .sorted(Comparator.comparing(StatusChange::date))
                .toList();
    }

    private static Map<String, JsonNode> unknown(Paragraph first, Paragraph second) {
        Map<String, JsonNode> all = new LinkedHashMap<>(second.unknown());
        all.putAll(first.unknown());
        JsonNode mine = first.unknown().get(CHOICES);
        JsonNode other = second.unknown().get(CHOICES);
        if (mine instanceof ObjectNode && other instanceof ObjectNode) {
            ObjectNode both = JsonNodeFactory.instance.objectNode();
            other.properties().forEach(field -> both.set(field.getKey(), field.getValue()));
            mine.properties().forEach(field -> both.set(field.getKey(), field.getValue()));
            all.put(CHOICES, both);
        }
        return all;
    }

    private static void put(Map<Language, MarkedText> texts, Language language, MarkedText text) {
        if (!text.text().isEmpty()) {
            texts.put(language, text);
        }
    }

    private static MarkedText withoutSpaceBehind(MarkedText text) {
        return text.part(new TextRange(0, back(text.text(), text.text().length())));
    }

    private static int skipSpace(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int back(String text, int from) {
        int end = from;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
