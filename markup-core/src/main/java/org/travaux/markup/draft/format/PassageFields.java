package org.travaux.markup.draft.format;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The agreed passages of a paragraph in a draft's file: a line each. */
final class PassageFields {
    static final String FIELD = "agreedPassages";

    private static final Set<String> FIELDS =
            Set.of("language", "from", "words", "is", "forum", "date", "reason");

    private PassageFields() {}

    static String write(AgreedPassage passage) {
        StatusChange agreed = passage.agreed();
        List<String> fields = new ArrayList<>();
        fields.add(DraftWriter.field("language", passage.language().tag()));
        fields.add(DraftWriter.field("from", passage.range().start()));
        fields.add(DraftWriter.field("words", passage.words()));
        fields.add(DraftWriter.field("is", agreed.status().id()));
        DraftWriter.occasion(new Occasion(agreed.forum(), agreed.date()), fields);
        if (!agreed.reason().isEmpty()) {
            fields.add(DraftWriter.field("reason", agreed.reason()));
        }
        DraftWriter.unknown(agreed.unknown(), FIELDS, fields);
        return "  {" + String.join(",", fields) + "}";
    }

    /**
     * Those of a paragraph; none if it has no such field. Where a merge by hand moved the text, the
     * words are looked for; a passage whose words do not stand in the text just once is passed
     * over.
     *
     * @param place where the paragraph stands in the file, with a point behind it
     */
    static List<AgreedPassage> read(
            JsonNode paragraph,
            String place,
            List<Language> languages,
            Map<Language, MarkedText> texts)
            throws DraftFormatException {
        List<AgreedPassage> passages = new ArrayList<>();
        if (paragraph.has(FIELD)) {
            JsonNode nodes = DraftReader.array(paragraph, FIELD, place);
            for (int i = 0; i < nodes.size(); i++) {
                String at = place + FIELD + "[" + i + "].";
                JsonNode node = DraftReader.object(nodes.get(i), at);
                passage(node, at, languages, texts).ifPresent(passages::add);
            }
        }
        return passages;
    }

    private static Optional<AgreedPassage> passage(
            JsonNode node, String place, List<Language> languages, Map<Language, MarkedText> texts)
            throws DraftFormatException {
        String tag = DraftReader.string(node, "language", place);
        if (!Language.isTag(tag) || !languages.contains(new Language(tag))) {
            throw DraftReader.wrong(place + "language", node.path("language"));
        }
        String words = DraftReader.string(node, "words", place);
        if (words.isEmpty()) {
            throw DraftReader.wrong(place + "words", node.path("words"));
        }
        StatusChange agreed = StatusReader.change(node, place, FIELDS);
        if (!agreed.status().isAgreed()) {
            throw DraftReader.wrong(place + "is", node.path("is"));
        }
        Language language = new Language(tag);
        String text = texts.getOrDefault(language, MarkedText.EMPTY).text();
        int start = DraftReader.number(node, "from", place, 0);
        if (!text.startsWith(words, start)) {
            start = text.indexOf(words);
            if (start < 0 || text.indexOf(words, start + 1) >= 0) {
                return Optional.empty();
            }
        }
        TextRange range = new TextRange(start, start + words.length());
        return Optional.of(new AgreedPassage(language, range, words, agreed));
    }
}
