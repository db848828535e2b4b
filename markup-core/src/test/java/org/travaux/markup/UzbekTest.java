package org.travaux.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.records.AdoptedSymbol;
import org.travaux.markup.importing.LanguageLetters;
import org.travaux.markup.importing.SeveralLanguages;
import org.travaux.markup.importing.TextImport;
import org.travaux.markup.importing.source.SourceText;
import org.travaux.markup.importing.source.TextFormat;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.terminology.ShippedTerms;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.typography.Typography;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A language of which only data files know, as docs/extending.md says: Uzbek. */
class UzbekTest {
    private static final Language UZBEK = new Language("uz");

    @Test
    void the_language_is_known() {
        assertTrue(Language.known().contains(UZBEK));
        assertEquals(
                List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH),
                Language.known().subList(0, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "Oʻzbekiston, UZB",
        "Qozogʻiston Respublikasi, KAZ",
        "Qozogʻistonning, KAZ",
        "Yevropa Ittifoqi, EU"
    })
    void a_delegation_is_named(String written, String code) {
        Delegation found = Profiles.world().find(written);
        assertEquals(code, found == null ? null : found.code());
    }

    @ParameterizedTest
    @CsvSource({
        "Oʻzbekiston keyinroq javob beradi, UZB, TO_COME_BACK",
        "Qozogʻiston qoʻllab-quvvatlaydi, KAZ, SUPPORTS",
        "Xitoy qarshi, CHN, OPPOSES",
        "Turkiya oʻz pozitsiyasini saqlab qoladi, TUR, RESERVES"
    })
    void a_note_is_read(String note, String code, Stance stance) {
        assertEquals(
                List.of(code + " " + stance),
                positions("Tomonlar [harakat qiladi] (" + note + ")"));
    }

    @Test
    void names_are_joined_by_the_languages_own_word() {
        assertEquals(
                List.of("KAZ SUPPORTS", "UZB SUPPORTS"),
                positions("[suv] (+Qozogʻiston va Oʻzbekiston)"));
    }

    private static List<String> positions(String text) {
        return TextReading.of(List.of(text), Profiles.usual())
                .paragraph(0)
                .choices()
                .getFirst()
                .allPositions()
                .stream()
                .map(UzbekTest::said)
                .sorted()
                .toList();
    }

    private static String said(DelegationPosition position) {
        return position.delegation() + " " + position.stance();
    }

    @Test
    void brackets_side_by_side_are_compared_by_the_languages_words() {
        assertEquals(1, choices("Davlatlar suvni tejashi [kerak] [lozim] boʻladi"));
        assertEquals(2, choices("Davlatlar [oʻz suvi] [uchun] qaror qiladi"));
    }

    private static int choices(String text) {
        return TextReading.of(List.of(text), Profiles.find("trade").orElseThrow())
                .paragraph(0)
                .choices()
                .size();
    }

    @Test
    void a_rule_of_typography_is_checked() {
        String text = "Davlatlar 2027 yil 14-mayda \"suv\" haqida 5 moddani qabul qildi.";
        List<Diagnostic> found =
                Typography.in(
                        text,
                        TextReading.of(List.of(text), Profiles.usual()).paragraph(0),
                        UZBEK,
                        Typography.CODES);
        List<TextEdit> edits =
                found.stream().flatMap(each -> each.fixes().getFirst().edits().stream()).toList();
        assertEquals(
                "Davlatlar 2027-yil 14-mayda “suv” haqida 5-moddani qabul qildi.",
                ChangeSet.of(text.length(), edits).apply(text));
    }

    @Test
    void versions_that_say_the_same_agree() {
        assertEquals(
                List.of(),
                compare(
                        "On 14 May 2027 China and the UN held five meetings in three days.",
                        "2027-yil 14-mayda Xitoy va BMT uch kunda beshta uchrashuv oʻtkazdi."));
    }

    @ParameterizedTest
    @CsvSource({
        "14-mayda, 15-mayda",
        "14-mayda, 14-iyunda",
        "uch kunda, oʻn kunda",
        "Xitoy, Hindiston",
        "beshta, yettita"
    })
    void what_differs_is_told(String said, String instead) {
        String uzbek =
                "2027-yil 14-mayda Xitoy va BMT uch kunda beshta uchrashuv oʻtkazdi."
                        .replace(said, instead);
        List<Disagreement> found =
                compare("On 14 May 2027 China and the UN held five meetings in three days.", uzbek);
        assertTrue(!found.isEmpty(), uzbek);
    }

    @Test
    void english_left_in_a_text_is_told() {
        List<Disagreement> found =
                compare(
                        "States shall protect the water of the lake and of the rivers.",
                        "Davlatlar koʻl suvini and the water of the rivers muhofaza qiladi.");
        assertTrue(
                found.stream().anyMatch(Disagreement.OtherLanguage.class::isInstance),
                found::toString);
    }

    private static List<Disagreement> compare(String english, String uzbek) {
        Draft draft =
                Draft.of(
                        Profiles.usualName(),
                        List.of(Language.ENGLISH, UZBEK),
                        List.of(
                                Paragraph.of(
                                        "p0",
                                        ParagraphKind.PLAIN,
                                        null,
                                        0,
                                        Map.of(
                                                Language.ENGLISH,
                                                MarkedText.plain(english),
                                                UZBEK,
                                                MarkedText.plain(uzbek)))));
        Ids ids = new Ids(new SplittableRandom(1));
        return DraftConcordance.of(DraftReading.of(DraftReading.of(draft).withIdentities(ids)))
                .in(0);
    }

    @ParameterizedTest
    @CsvSource({"QB3, OPERATIVE", "MB2, PREAMBULAR"})
    void a_label_is_recognised(String label, ParagraphKind kind) {
        Paragraph read = imported(label + " Davlatlar suvni muhofaza qilishi kerak.");
        assertEquals(kind, read.kind());
        assertEquals(label, read.label() == null ? null : read.label().text());
    }

    private static Paragraph imported(String text) {
        return TextImport.read(
                        Profiles.usualName(),
                        List.of(new SourceText(UZBEK, text, TextFormat.PLAIN)))
                .draft()
                .paragraphs()
                .getFirst();
    }

    @Test
    void the_language_of_a_text_is_told() {
        String uzbek =
                "Davlatlar oʻz suv resurslarini muhofaza qilish boʻyicha hamkorlik qilishi kerak.";
        String english = "States should cooperate to protect the water of the rivers and lakes.";
        assertEquals(UZBEK, LanguageLetters.guess(uzbek));
        assertEquals(Language.ENGLISH, LanguageLetters.guess(english));
        assertEquals(
                List.of(Language.ENGLISH, UZBEK),
                SeveralLanguages.in(
                                new SourceText(
                                        Language.ENGLISH,
                                        english + "\n\n" + uzbek,
                                        TextFormat.PLAIN))
                        .languages());
    }

    @Test
    void a_symbol_of_a_draft_and_a_term_are_known() {
        assertTrue(AdoptedSymbol.isOfDraft("AC/2027/LOYIHA/1"));
        assertTrue(
                ShippedTerms.load().entries().stream()
                        .anyMatch(entry -> entry.in(UZBEK).contains("BMT")));
    }

    /** A language without any data. */
    @Test
    void a_draft_in_an_unknown_language_is_read_all_the_same() {
        Language georgian = new Language("ka");
        assertNull(georgian.written());
        String text = "სახელმწიფოები [წყალი] (+KAZ) \"ტბა\"";
        assertEquals(List.of("KAZ SUPPORTS"), positions(text));
        assertEquals(
                List.of(),
                Typography.in(
                        text,
                        TextReading.of(List.of(text), Profiles.usual()).paragraph(0),
                        georgian,
                        Typography.CODES));
    }
}
