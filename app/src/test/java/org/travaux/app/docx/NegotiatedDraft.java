package org.travaux.app.docx;

import org.travaux.app.docx.style.ParagraphStyle;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes up drafts in three languages with everything that negotiators write: headings, lists,
 * footnotes, emphasis, nested brackets and some over several paragraphs, brackets within words,
 * brackets that are only brackets, tables, and delegations under all their names.
 */
public final class NegotiatedDraft {
    /** The languages of all of them. */
    public static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);

    private static final Map<Language, List<String>> WORDS =
            Map.of(
                    Language.ENGLISH,
                    List.of(
                            "States",
                            "shall",
                            "water",
                            "by 2031",
                            "the",
                            "*and*",
                            "modalit[y][ies]"),
                    Language.RUSSIAN,
                    List.of(
                            "мы",
                            "призываем",
                            "воды",
                            "к 2031 году",
                            "и",
                            "**государства**",
                            "сторон[ы]"),
                    Language.KAZAKH,
                    List.of(
                            "және",
                            "суды",
                            "біз",
                            "2031 жылға",
                            "*ынтымақтастық*",
                            "үшін",
                            "қауіпсіздік"));
    private static final List<String> ODD =
            List.of(
                    "[A/RES/70/1]",
                    "\\\\[plain\\\\]",
                    "[X]",
                    "[date]",
                    "[sic]",
                    "{moved to Article 5}",
                    "(UNFCCC)",
                    "10 %",
                    "[]",
                    "[, at once,]",
                    "**[bold]**",
                    "*[italic] (+CHN) and* more",
                    "[*so*] (EU)",
                    "“quoted”",
                    "a\u00a0b",
                    "…",
                    "✔",
                    "line⏎break");
    private static final List<String> NOTES =
            List.of(
                    "",
                    "",
                    " (+CHN)",
                    "(-KAZ)",
                    " (+CHN, RUS; -TUR)",
                    " (ISR tcb)",
                    " (-CHN) (ISR tcb)",
                    " (EU, CANZ: delete)",
                    " (Egypt on behalf of NAM)",
                    " (+Russian Federation; -Republic of Korea)",
                    " (-КНР)",
                    " (ҚХР қарсы)",
                    " (-Viet Nam) (+Iran (Islamic Republic of) ad ref)",
                    " (JPN reserves; +KGZ)");
    private static final List<String> LABELS =
            List.of(
                    "PP3 bis",
                    "OP5 ter",
                    "7.",
                    "(a)",
                    "(b)",
                    "–",
                    "12 bis.",
                    "(iv)",
                    "OP1",
                    "1.2",
                    "ОП5-бис,",
                    "5-1.",
                    "ПП3 тер/альт",
                    "КА5",
                    "5-тармақ.",
                    "New OP11",
                    "OP8 alt.1",
                    "1.1 (a)",
                    "5",
                    "Article 4.",
                    "III.",
                    "A.");

    /** Styles of other programs' documents, and ours where paragraphs of another kind have them. */
    private static final List<String> STYLES =
            List.of(
                    "Normal",
                    "Block Text",
                    "Body Text",
                    "List Paragraph",
                    "heading 6",
                    "Operative",
                    "Абзац резолюции",
                    "Compact",
                    "compact",
                    "Position",
                    "<\"&' & 100 %");

    private static final List<ParagraphKind> KINDS =
            List.of(
                    ParagraphKind.HEADING,
                    ParagraphKind.PREAMBULAR,
                    ParagraphKind.OPERATIVE,
                    ParagraphKind.ITEM,
                    ParagraphKind.CLOSING,
                    ParagraphKind.PLAIN);

    private final SplittableRandom random;
    private final SplittableRandom styles;

    private NegotiatedDraft(long seed) {
        this.random = new SplittableRandom(seed);
        this.styles = new SplittableRandom(~seed);
    }

    /** A draft of chance, without tables. */
    public static DraftReading of(long seed, int paragraphs) {
        return read(seed, new NegotiatedDraft(seed).draft(paragraphs));
    }

    /** A draft of chance, many of whose paragraphs stand in tables. */
    public static DraftReading withTables(long seed, int paragraphs) {
        Draft draft = new NegotiatedDraft(seed).draft(paragraphs);
        List<Paragraph> tabled = Tabled.some(draft.paragraphs(), new SplittableRandom(seed));
        return read(seed, draft.withParagraphs(tabled));
    }

    private static DraftReading read(long seed, Draft draft) {
        return DraftReading.of(
                DraftReading.of(draft).withIdentities(new Ids(new SplittableRandom(seed))));
    }

    private Draft draft(int count) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int spanned = -1;
        for (int i = 0; i < count; i++) {
            boolean opens = spanned < 0 && i < count - 2 && random.nextInt(6) == 0;
            boolean closes = spanned >= 0 && (i == spanned || i == count - 1);
            Map<Language, MarkedText> texts = new LinkedHashMap<>();
            long shape = random.nextLong();
            for (Language language : LANGUAGES) {
                StringBuilder text = new StringBuilder();
                SplittableRandom same = new SplittableRandom(shape);
                if (opens) {
                    text.append(same.nextBoolean() ? "[" : "Before. [");
                }
                words(text, language, same, opens || closes ? 1 : 3, 2 + same.nextInt(6));
                if (closes) {
                    text.append("]").append(pick(NOTES, same));
                }
                text.append(same.nextInt(5) == 0 ? " (KAZ tcb)" : ".");
                texts.put(language, Asterisks.read(text.toString().replace('⏎', '\n')));
            }
            spanned = opens ? i + 1 + random.nextInt(2) : closes ? -1 : spanned;
            paragraphs.add(paragraph(i, texts));
        }
        List<Paragraph> noted = Noted.some(paragraphs, LANGUAGES, random);
        return ParagraphStyle.kept(
                Draft.of("cica", LANGUAGES, noted).withSymbol("LAKE/2031/DRAFT/2"));
    }

    private Paragraph paragraph(int index, Map<Language, MarkedText> texts) {
        ParagraphKind kind = index == 0 ? ParagraphKind.TITLE : pick(KINDS, random);
        boolean labelled = random.nextInt(3) > 0;
        String label = random.nextBoolean() ? (index + 1) + "." : pick(LABELS, random);
        int level = random.nextInt(3) == 0 ? random.nextInt(Paragraph.DEEPEST_LEVEL + 1) : 0;
        String style = styles.nextInt(3) == 0 ? pick(STYLES, styles) : "";
        boolean heading = kind == ParagraphKind.HEADING || !style.startsWith("heading");
        return Paragraph.of(
                        "p" + index,
                        kind,
                        labelled ? new ParagraphLabel(label) : null,
                        level,
                        texts)
                .withLayout(new Layout(heading ? style : "", null, looks(), indent()));
    }

    private Set<LookTrait> looks() {
        return Stream.of(LookTrait.values())
                .filter(_ -> styles.nextInt(6) == 0)
                .limit(1)
                .collect(Collectors.toSet());
    }

    private static void words(
            StringBuilder text, Language language, SplittableRandom same, int depth, int count) {
        for (int i = 0; i < count; i++) {
            switch (same.nextInt(depth > 0 ? 6 : 4)) {
                case 0 -> text.append(pick(ODD, same));
                case 3 -> text.append(pick(Noted.MARKS, same));
                case 4, 5 -> choice(text, language, same, depth);
                default -> text.append(pick(words(language), same));
            }
            if (i < count - 1) {
                text.append(same.nextInt(6) == 0 ? ", " : " ");
            }
        }
    }

    private static void choice(
            StringBuilder text, Language language, SplittableRandom same, int depth) {
        int alternatives = 1 + same.nextInt(3);
        String between = pick(List.of("", " ", " / ", "/", "\u2060", "\u00a0"), same);
        for (int i = 0; i < alternatives; i++) {
            text.append(i == 0 ? "" : between).append('[');
            words(text, language, same, depth - 1, 1 + same.nextInt(3));
            text.append(']').append(pick(NOTES, same));
        }
    }

    private static List<String> words(Language language) {
        return WORDS.getOrDefault(language, List.of());
    }

    private static <T> T pick(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    private ParagraphIndent indent() {
        return styles.nextInt(4) > 0
                ? ParagraphIndent.NONE
                : new ParagraphIndent(styles.nextInt(3) * 567, 0, styles.nextInt(-1, 2) * 709);
    }
}
