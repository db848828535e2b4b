package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.Side;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One paragraph with its text in every language.
 *
 * @param id unique in the draft; never changes
 * @param label what stands in front of it, or null
 * @param level how deep in a list or outline it stands; 0 for most
 * @param texts by language; a language without a text has none yet
 * @param choices which choice is which
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record Paragraph(
        String id,
        ParagraphKind kind,
        @Nullable ParagraphLabel label,
        int level,
        Map<Language, MarkedText> texts,
        List<ChoiceIdentity> choices,
        Map<String, JsonNode> unknown) {
    /** The deepest level that a paragraph can stand at; Word knows no deeper one. */
    public static final int DEEPEST_LEVEL = 8;

    public Paragraph {
        texts = Map.copyOf(texts);
        choices = List.copyOf(choices);
        unknown = Map.copyOf(unknown);
    }

    /** A paragraph in one language, with nothing known of its choices yet. */
    public static Paragraph of(
            String id,
            ParagraphKind kind,
            @Nullable ParagraphLabel label,
            int level,
            Map<Language, MarkedText> texts) {
        return new Paragraph(id, kind, label, level, texts, List.of(), Map.of());
    }

    /** The text in a language; empty if there is none. */
    public MarkedText text(Language language) {
        return texts.getOrDefault(language, MarkedText.EMPTY);
    }

    /** The paragraph after a change of its text in one language; marks and choices follow. */
    public Paragraph apply(Language language, ChangeSet change) {
        Map<Language, MarkedText> changed = new LinkedHashMap<>(texts);
        MarkedText text = text(language).apply(change);
        changed.put(language, text);
        List<ChoiceIdentity> moved = new ArrayList<>(choices.size());
        for (ChoiceIdentity choice : choices) {
            Map<Language, Integer> at = new HashMap<>(choice.at());
            at.computeIfPresent(
                    language, (_, offset) -> stillBracket(text, change.map(offset, Side.AFTER)));
            if (!at.isEmpty()) {
                moved.add(new ChoiceIdentity(choice.id(), at));
            }
        }
        return new Paragraph(id, kind, label, level, changed, moved, unknown);
    }

    private static @Nullable Integer stillBracket(MarkedText text, int offset) {
        boolean bracket = offset < text.text().length() && text.text().charAt(offset) == '[';
        return bracket ? (Integer) offset : null;
    }

    public Paragraph withChoices(List<ChoiceIdentity> identities) {
        return new Paragraph(id, kind, label, level, texts, identities, unknown);
    }

    public Paragraph withKind(ParagraphKind newKind) {
        return new Paragraph(id, newKind, label, level, texts, choices, unknown);
    }

    public Paragraph withLabel(@Nullable ParagraphLabel newLabel) {
        return new Paragraph(id, kind, newLabel, level, texts, choices, unknown);
    }
}
