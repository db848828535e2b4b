package org.travaux.app;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.paragraphs.TableEdits;
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

    /** A text of two paragraphs that says the same in three languages, one after the other. */
    public static final String THREE_LANGUAGES =
            """
            The boats leave on 4 May 2027.

            Bring a chart of the harbour.

            Лодки отходят 4 мая 2027 года.

            Возьмите карту гавани.

            Қайықтар 2027 жылғы 4 мамырда жолға шығады.

            Айлақтың картасын ала келіңіз.
            """;

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

    /** A draft with a table of two rows and two columns, a paragraph in front and one behind. */
    public static Draft schedule() {
        String share = "[10] [12] (+KAZ) ";
        return trilingual(
                List.of(
                        paragraph("p", "Decides so:", "Постановляет:", "Шешеді:"),
                        cell(1, 1, paragraph("a", "Country", "Страна", "Ел")),
                        cell(1, 2, paragraph("b", "Share", "Доля", "Үлесі")),
                        cell(2, 1, paragraph("c", "Kazakhstan", "Казахстан", "Қазақстан")),
                        cell(2, 2, paragraph("d", share + "per cent", share + "%", share + "%")),
                        paragraph("q", "Requests a report.", "Просит.", "Сұрайды.")));
    }

    private static Paragraph cell(int row, int column, Paragraph paragraph) {
        return TableEdits.in(paragraph, new TableCell(row, column, 1));
    }

    /** A paragraph with texts in English, Russian and Kazakh, or in the first of them. */
    public static Paragraph paragraph(String id, String... texts) {
        Map<Language, MarkedText> marked = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i++) {
            marked.put(LANGUAGES.get(i), Asterisks.read(texts[i]));
        }
        return Paragraph.of(id, ParagraphKind.PLAIN, null, 0, marked);
    }

    /** An operative paragraph in English and Russian. */
    public static Paragraph operative(String label, String english, String russian) {
        return Paragraph.of(
                "p" + label,
                ParagraphKind.OPERATIVE,
                new ParagraphLabel(label),
                0,
                Map.of(
                        Language.ENGLISH, MarkedText.plain(english),
                        Language.RUSSIAN, MarkedText.plain(russian)));
    }
}
