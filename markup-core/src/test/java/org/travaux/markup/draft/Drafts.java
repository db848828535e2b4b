package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.CellLine;
import org.travaux.markup.draft.looks.CellLines;
import org.travaux.markup.draft.looks.DocumentLook;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.PageWords;
import org.travaux.markup.draft.looks.Paper;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.draft.looks.ParagraphSpacing;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.looks.TableLook;
import org.travaux.markup.draft.records.AdoptedSymbol;
import org.travaux.markup.draft.records.Adoption;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.draft.records.Enclosure;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.KeptLabels;
import org.travaux.markup.draft.records.MergeRecord;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.NamedParagraph;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.ProcedureEvent;
import org.travaux.markup.draft.records.Resolution;
import org.travaux.markup.draft.records.Revision;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drafts for tests, written by hand or made up from a seed. */
public final class Drafts {
    public static final List<Language> ALL =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);

    private static final List<String> WORDS =
            List.of(
                    "water",
                    "states",
                    "[shall]",
                    "[should] (+KAZ)",
                    "(-UZB; +TJK)",
                    "**bold**",
                    "*it*",
                    "реки",
                    "[призывая] (-КНР)",
                    "су",
                    "өзендері",
                    "[",
                    "]",
                    "\\[",
                    "\\*",
                    "\"quoted\"",
                    "\u2060",
                    "\ud83d\ude00",
                    "\ud83d",
                    "\u0000",
                    "\u200f",
                    "line\nbreak",
                    "{note}");

    private Drafts() {}

    /** A draft in English of one plain paragraph a text. */
    public static Draft english(String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(paragraph("p" + paragraphs.size(), Map.of(Language.ENGLISH, text)));
        }
        return Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
    }

    /** A draft in three languages; each paragraph's texts in their order. */
    public static Draft trilingual(List<List<String>> rows) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (List<String> row : rows) {
            Map<Language, String> texts = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                texts.put(ALL.get(i), row.get(i));
            }
            paragraphs.add(paragraph("p" + paragraphs.size(), texts));
        }
        return Draft.of("cica", ALL, paragraphs);
    }

    private static Paragraph paragraph(String id, Map<Language, String> texts) {
        Map<Language, MarkedText> marked = new LinkedHashMap<>();
        texts.forEach((language, text) -> marked.put(language, Asterisks.read(text)));
        return Paragraph.of(id, ParagraphKind.PLAIN, null, 0, marked);
    }

    /** A draft made up from a seed, with everything that a text can hold, choices identified. */
    public static Draft random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Paragraph> paragraphs = new ArrayList<>();
        int count = random.nextInt(1, 12);
        for (int i = 0; i < count; i++) {
            Map<Language, MarkedText> texts = new LinkedHashMap<>();
            for (Language language : ALL) {
                if (random.nextInt(8) > 0) {
                    texts.put(language, Asterisks.read(text(random)));
                }
            }
            List<ParagraphKind> kinds = List.of(ParagraphKind.values());
            ParagraphKind kind = kinds.get(random.nextInt(kinds.size()));
            ParagraphLabel label =
                    random.nextBoolean() ? new ParagraphLabel("OP" + i + " bis") : null;
            Paragraph paragraph = Paragraph.of("p" + i, kind, label, random.nextInt(3), texts);
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                paragraph = paragraph.withStatus(status(random));
            }
            paragraph = paragraph.withSettlements(settlements(random, paragraph, i));
            paragraphs.add(
                    paragraph
                            .withCorrespondence(correspondence(random))
                            .withLayout(layout(random)));
        }
        Draft draft = Draft.of("unfccc", ALL, paragraphs).withSymbol("T/" + seed);
        for (int saved = random.nextInt(4); saved > 0; saved--) {
            draft =
                    draft.revised(
                            Revision.of(
                                    random.nextBoolean() ? "2027-05-1" + random.nextInt(10) : "",
                                    random.nextInt(90),
                                    random.nextInt(90),
                                    random.nextInt(90)));
        }
        draft = draft.withAdoption(adoption(random));
        if (random.nextInt(3) == 0) {
            draft = draft.withLook(look(random));
        }
        if (random.nextInt(3) == 0) {
            draft = draft.withMerges(List.of(merge(random)));
        }
        if (random.nextInt(3) == 0) {
            draft =
                    draft.withInternalNotes(
                            List.of(
                                    new InternalNote("n1", "p0", "\"Desk\"", "", "Жазба\n[1]"),
                                    new InternalNote("n2", "", "", "2027-05-14T15:05:00Z", "x")));
        }
        if (random.nextInt(4) == 0) {
            draft =
                    draft.withCirculated(
                            new Circulated(
                                    "CHN",
                                    "T/" + seed,
                                    "\"Rev.\" " + random.nextInt(9),
                                    "",
                                    random.nextBoolean() ? "2027-05-14" : ""));
        }
        // From chance of its own, so that all else is as it would be without.
        draft = draft.withProcedures(procedures(new SplittableRandom(seed)));
        Draft identified = DraftReading.of(draft).withIdentities(new Ids(random));
        return identified.withParagraphs(
                identified.paragraphs().stream().map(one -> paired(random, one)).toList());
    }

    /** Some of whose choices have alternatives that a person has paired. */
    private static Paragraph paired(SplittableRandom random, Paragraph paragraph) {
        return paragraph.withChoices(
                paragraph.choices().stream()
                        .map(
                                choice ->
                                        random.nextInt(4) > 0
                                                ? choice
                                                : choice.withAlternatives(
                                                        List.of(choice.at()), random.nextBoolean()))
                        .toList());
    }

    private static MergeRecord merge(SplittableRandom random) {
        List<MergeRemark> remarks = new ArrayList<>();
        for (MergeRemark.Kind kind : MergeRemark.Kind.values()) {
            boolean said = random.nextBoolean();
            remarks.add(
                    new MergeRemark(
                            kind,
                            said ? "p0" : "",
                            random.nextBoolean() ? "c0" : "",
                            List.of(
                                    said ? Map.of(Language.ENGLISH, text(random)) : Map.of(),
                                    said ? Map.of(Language.KAZAKH, text(random)) : Map.of())));
        }
        String date = random.nextBoolean() ? "2027-05-14" : "";
        return new MergeRecord(date, List.of("\"Aigerim\"", ""), remarks);
    }

    /** Procedures with whatever can be recorded of them. */
    public static List<Procedure> procedures(SplittableRandom random) {
        List<Procedure> procedures = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Procedure.Kind kind =
                    random.nextBoolean() ? Procedure.Kind.SILENCE : Procedure.Kind.COMMENTS;
            Procedure procedure =
                    Procedure.begin(
                                    "q" + i,
                                    kind,
                                    random.nextBoolean() ? "T/1/Rev.\"1\"" : "",
                                    "2026-12-0" + (1 + random.nextInt(9)) + "T18:00",
                                    random.nextBoolean() ? "Asia/Almaty" : "Etc/GMT+5",
                                    random.nextBoolean() ? "2026-11-30T09:15:00Z" : "")
                            .withEnclosures(
                                    random.nextBoolean()
                                            ? List.of()
                                            : List.of(
                                                    new Enclosure(
                                                            "T/2 «x»",
                                                            random.nextInt(3),
                                                            Map.of())));
            for (int events = random.nextInt(4); events > 0; events--) {
                procedure = procedure.with(event(random));
            }
            procedures.add(procedure);
        }
        return procedures;
    }

    /** Something that can be recorded of a procedure. */
    public static ProcedureEvent event(SplittableRandom random) {
        String recorded =
                random.nextInt(5) == 0
                        ? ""
                        : "2026-12-0%dT1%d:00:00Z"
                                .formatted(1 + random.nextInt(9), random.nextInt(10));
        String reason = random.nextBoolean() ? "\"said\" so" : "";
        List<String> who = random.nextBoolean() ? List.of("CHN") : List.of("CHN", "RUS").reversed();
        return switch (random.nextInt(6)) {
            case 0 ->
                    ProcedureEvent.extended(
                            recorded, "2026-12-1" + random.nextInt(10) + "T12:30", reason);
            case 1 -> ProcedureEvent.of(ProcedureEvent.Kind.HELD, recorded, reason);
            case 2 -> ProcedureEvent.of(ProcedureEvent.Kind.CLOSED, recorded, reason);
            case 3 -> ProcedureEvent.of(ProcedureEvent.Kind.WITHDRAWN, recorded, reason);
            case 4 -> ProcedureEvent.lifted(recorded, who, reason);
            default ->
                    ProcedureEvent.broken(
                            recorded,
                            who,
                            random.nextBoolean() ? List.of("p0") : List.of(),
                            reason);
        };
    }

    private static Adoption adoption(SplittableRandom random) {
        Occasion occasion =
                new Occasion(
                        random.nextBoolean() ? Forum.PLENARY : null,
                        random.nextBoolean() ? "2027-05-14" : "");
        Adoption adoption = Adoption.NONE;
        if (random.nextInt(3) == 0) {
            adoption = adoption.with(KeptLabels.of(List.of("gap:OP1/\"OP3\""), occasion));
        }
        if (random.nextInt(3) == 0) {
            adoption =
                    adoption.with(
                            AdoptedSymbol.of(random.nextBoolean() ? "" : "A/1", "T/1", occasion));
        }
        if (random.nextInt(3) == 0) {
            adoption =
                    adoption.toLookAt(
                            List.of(
                                    new NamedParagraph("p0", Language.KAZAKH, "5-тармақ"),
                                    new NamedParagraph("p1", Language.ENGLISH, "OP5")));
        }
        return adoption;
    }

    private static Layout layout(SplittableRandom random) {
        TableCell cell =
                random.nextInt(3) > 0
                        ? null
                        : new TableCell(
                                random.nextInt(1, 5),
                                random.nextInt(1, 4),
                                random.nextInt(1, 3),
                                random.nextInt(1, 3));
        Set<LookTrait> looks =
                Stream.of(LookTrait.values())
                        .filter(_ -> random.nextInt(6) == 0)
                        .collect(Collectors.toSet());
        ParagraphIndent indent =
                random.nextInt(4) > 0
                        ? ParagraphIndent.NONE
                        : new ParagraphIndent(
                                random.nextInt(-100, 6000),
                                random.nextInt(3),
                                random.nextInt(-709, 710));
        ParagraphSpacing spacing = random.nextInt(4) > 0 ? null : spacing(random);
        TableLook table =
                new TableLook(
                        random.nextInt(4) > 0 ? "" : "D9E2F3",
                        new CellLines(line(random), line(random), line(random), line(random)),
                        random.nextInt(4) > 0 ? 0 : random.nextInt(1, 2000),
                        random.nextInt(4) > 0 ? List.of() : List.of(2000, 1, 6000),
                        line(random),
                        random.nextInt(4) > 0 ? 0 : random.nextInt(-500, 2000));
        String style = random.nextInt(3) > 0 ? "" : "Block Text";
        return new Layout(style, cell, looks, indent, spacing, table);
    }

    private static @Nullable CellLine line(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> CellLine.NONE;
            case 1 -> CellLine.PLAIN;
            case 2 -> new CellLine(CellLine.Kind.DOUBLE, random.nextInt(1, 97), "C00000");
            default -> null;
        };
    }

    private static ParagraphSpacing spacing(SplittableRandom random) {
        return new ParagraphSpacing(
                random.nextInt(600), random.nextInt(600), random.nextInt(200, 500));
    }

    private static DocumentLook look(SplittableRandom random) {
        List<String> head = random.nextBoolean() ? List.of() : List.of("Draft\t2", "{page}");
        PageWords pages =
                new PageWords(
                        head,
                        random.nextBoolean() ? List.of() : List.of(WORDS.getFirst()),
                        random.nextBoolean() ? null : List.of("The \"Ministry\""),
                        random.nextBoolean() ? null : List.of());
        return new DocumentLook(
                        random.nextBoolean() ? null : spacing(random),
                        random.nextBoolean()
                                ? null
                                : new Paper(12240, 15840, 1440, random.nextInt(2000), 1440, 0),
                        Map.of())
                .withPages(Language.ENGLISH, pages)
                .withPages(Language.KAZAKH, random.nextBoolean() ? pages : PageWords.NONE);
    }

    private static Correspondence correspondence(SplittableRandom random) {
        Map<Language, String> behind = new LinkedHashMap<>();
        List<MeantSo> meantSo = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            behind.put(Language.RUSSIAN, String.format("%08x", random.nextInt()));
            meantSo.add(MeantSo.of("number:ru:30/31", random.nextBoolean() ? "agreed so" : ""));
        }
        return new Correspondence(behind, meantSo);
    }

    private static StatusChange status(SplittableRandom random) {
        List<ParagraphStatus> all = List.of(ParagraphStatus.values());
        List<Forum> forums = List.of(Forum.values());
        return StatusChange.of(
                all.get(random.nextInt(all.size())),
                random.nextBoolean() ? forums.get(random.nextInt(forums.size())) : null,
                random.nextBoolean() ? "2027-05-1" + random.nextInt(10) : "",
                random.nextBoolean() ? "\"said\" so" : "");
    }

    private static List<Settlement> settlements(
            SplittableRandom random, Paragraph paragraph, int number) {
        List<Settlement> settlements = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            List<SettledPlace> places = new ArrayList<>();
            for (Language language : paragraph.texts().keySet()) {
                String text = paragraph.text(language).text();
                int start = random.nextInt(text.length() + 1);
                int end = start + random.nextInt(text.length() + 1 - start);
                places.add(
                        new SettledPlace(
                                language,
                                new TextRange(start, end),
                                text.substring(start, end),
                                Asterisks.read(text(random)),
                                random.nextBoolean() ? Map.of(0, "d" + i, 3, "e" + i) : Map.of(),
                                random.nextInt(4) == 0 ? "d" + i : null,
                                Map.of()));
            }
            List<Resolution> all =
                    List.of(
                            new Resolution.Adopted(random.nextInt(3)),
                            new Resolution.Deleted(),
                            new Resolution.Replaced());
            settlements.add(
                    new Settlement(
                            "s" + number + i,
                            all.get(random.nextInt(all.size())),
                            new Occasion(null, random.nextBoolean() ? "2027-05-14" : ""),
                            1 + random.nextInt(3),
                            places,
                            Map.of()));
        }
        return settlements;
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(0, 14);
        for (int i = 0; i < count; i++) {
            text.append(i > 0 && random.nextInt(4) > 0 ? " " : "");
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
