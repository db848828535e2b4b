package org.travaux.app;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small drafts for tests. */
public final class TestDrafts {
    public static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);

    private TestDrafts() {}

    /** A draft in English, one plain paragraph a text. */
    public static Draft english(String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(paragraph("p" + paragraphs.size(), text));
        }
        return Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
    }

    /** A draft of one paragraph in English, Russian and Kazakh. */
    public static Draft row(String english, String russian, String kazakh) {
        return trilingual(List.of(paragraph("p0", english, russian, kazakh)));
    }

    /** Three short paragraphs in three languages, the last without its Russian. */
    public static Draft rivers() {
        return trilingual(
                List.of(
                        paragraph("a", "We share rivers", "У нас общие реки", "Бір"),
                        paragraph("b", "We meet", "Мы встречаемся", "Екі"),
                        paragraph("c", "We agree", "", "Үш")));
    }

    public static Draft trilingual(List<Paragraph> paragraphs) {
        return Draft.of("cica", LANGUAGES, paragraphs);
    }

    /** A paragraph with texts in English, Russian and Kazakh, or in the first of them. */
    public static Paragraph paragraph(String id, String... texts) {
        Map<Language, MarkedText> marked = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i++) {
            marked.put(LANGUAGES.get(i), Asterisks.read(texts[i]));
        }
        return Paragraph.of(id, ParagraphKind.PLAIN, null, 0, marked);
    }
}
