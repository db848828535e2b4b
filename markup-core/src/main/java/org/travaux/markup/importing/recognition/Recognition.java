package org.travaux.markup.importing.recognition;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells titles, headings, preambular and operative paragraphs and points of a list apart. */
public final class Recognition {
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(#{1,6})\\s+(.+?)(?:\\s+#+)?");

    private static final Pattern ENDS_OPEN =
            Pattern.compile(".*[,;][\\])}* ]*(?:\\([^()]*\\) ?)*", Pattern.DOTALL);

    /** How a footnote begins. */
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\[\\]]+]:");

    /** What points of a list are counted with: signs, small letters and small numerals. */
    private static final Pattern POINT =
            Pattern.compile("[^\\p{L}\\d]*|[^\\p{L}\\d]*\\p{Ll}{1,6}\\P{L}*");

    private final Profile profile;
    private final boolean alone;
    private final CapitalCount capitals = new CapitalCount();

    /** A heading that may as well be a name, as plain text, and its index. */
    private @Nullable ImportedParagraph name;

    private int nameAt = -1;

    /** The indexes of paragraphs of which their document says itself what they are. */
    private final Set<Integer> said = new HashSet<>();

    private final List<ImportedParagraph> paragraphs = new ArrayList<>();
    private boolean textBegan;

    private Recognition(Profile profile, boolean alone) {
        this.profile = profile;
        this.alone = alone;
    }

    /**
     * The paragraphs of a text.
     *
     * @param alone whether the draft will have no other language: a label is the same in all, so
     *     that one with a word, {@code Article 4.}, would say it in the wrong language
     */
    public static List<ImportedParagraph> of(
            List<Blocks.RawParagraph> raw, Profile profile, boolean alone) {
        Recognition recognition = new Recognition(profile, alone);
        raw.forEach(recognition::add);
        recognition.mendCut();
        recognition.findClosing();
        return recognition.paragraphs;
    }

    /** The paragraphs of a document that says itself what they are, as far as it does. */
    public static List<ImportedParagraph> given(
            List<GivenParagraph> given, Profile profile, boolean alone) {
        Recognition recognition = new Recognition(profile, alone);
        given.forEach(recognition::add);
        if (given.stream().anyMatch(each -> each.kind() == null)) {
            recognition.mendCut();
            recognition.findClosing();
        }
        return recognition.paragraphs;
    }

    private void add(GivenParagraph given) {
        String label = given.label();
        if (given.layout().cell() != null) {
            addInCell(given);
            return;
        }
        if (given.kind() == null) {
            recognise(given, label);
            return;
        }
        textBegan |= given.kind() != ParagraphKind.TITLE;
        said.add(paragraphs.size());
        ParagraphLabel own = label == null ? null : new ParagraphLabel(label);
        paragraphs.add(
                new ImportedParagraph(
                        given.kind(), own, given.level(), given.layout(), given.text()));
    }

    /** What stands in a table is not the text's title, nor one of its paragraphs by its looks. */
    private void addInCell(GivenParagraph given) {
        String label = given.label();
        ParagraphKind unsaid = label == null ? ParagraphKind.PLAIN : ParagraphKind.ITEM;
        paragraphs.add(
                new ImportedParagraph(
                        given.kind() == null ? unsaid : given.kind(),
                        label == null ? null : new ParagraphLabel(label),
                        given.level(),
                        given.layout(),
                        given.text()));
    }

    private void recognise(GivenParagraph given, @Nullable String label) {
        if (label != null) {
            ParagraphLabel own = new ParagraphLabel(label);
            ParagraphKind kind = counted(label, given.text(), given.level());
            keep(new ImportedParagraph(kind, own, given.level(), given.layout(), given.text()));
            return;
        }
        Labels.Found found = Labels.find(given.text().text());
        recognise(
                found,
                given.text(),
                found == null ? given.text() : found.rest(given.text()),
                given.level(),
                given.layout());
    }

    /**
     * @param found the label, or null
     * @param whole the paragraph with it
     * @param rest the paragraph without it
     */
    private void recognise(
            Labels.@Nullable Found found,
            MarkedText whole,
            MarkedText rest,
            int level,
            Layout layout) {
        ParagraphKind kind = found == null ? null : labelled(found, rest, level);
        boolean division =
                found != null
                        && found.series() == Labels.Series.DIVISION
                        && (kind == ParagraphKind.HEADING || !alone);
        if (found == null || kind == null) {
            keep(new ImportedParagraph(unlabelled(whole), null, level, layout, whole));
        } else if (division) {
            keep(new ImportedParagraph(kind, null, level, layout, whole));
        } else {
            if (kind == ParagraphKind.HEADING
                    && found.series() == Labels.Series.CAPITAL
                    && !capitals.counted()) {
                name = new ImportedParagraph(ParagraphKind.PLAIN, null, level, layout, whole);
                nameAt = paragraphs.size();
            }
            keep(new ImportedParagraph(kind, label(found), level, layout, rest));
        }
    }

    private void keep(ImportedParagraph paragraph) {
        textBegan |=
                paragraph.kind() != ParagraphKind.TITLE
                        && !DocumentMark.is(paragraph.text().text());
        paragraphs.add(paragraph);
    }

    /** A paragraph that its document counts: a short one is not yet a heading for that. */
    private static ParagraphKind counted(String label, MarkedText text, int level) {
        if (HeadingShape.is(text)) {
            return ParagraphKind.HEADING;
        }
        Labels.Found found = Labels.find(label + " A");
        boolean point = POINT.matcher(label).matches();
        return switch (found == null ? Labels.Series.NUMBER : found.series()) {
            case PREAMBULAR -> ParagraphKind.PREAMBULAR;
            case OPERATIVE -> ParagraphKind.OPERATIVE;
            case LETTER, BULLET -> ParagraphKind.ITEM;
            case NUMBER, TABBED, ROMAN, CAPITAL, DIVISION ->
                    level > 0 || point ? ParagraphKind.ITEM : ParagraphKind.OPERATIVE;
        };
    }

    private void add(Blocks.RawParagraph raw) {
        var markdown = MARKDOWN_HEADING.matcher(raw.text());
        if (markdown.matches()) {
            addHeading(markdown.group(1).length(), markdown.group(2));
            return;
        }
        MarkedText whole = Asterisks.read(raw.text());
        if (raw.cell() != null) {
            Layout layout = new Layout("", raw.cell());
            keep(new ImportedParagraph(ParagraphKind.PLAIN, null, raw.level(), layout, whole));
            return;
        }
        Labels.Found label = Labels.find(raw.text());
        MarkedText rest = label == null ? whole : Asterisks.read(label.rest(raw.text()));
        recognise(label, whole, rest, raw.level(), Layout.NONE);
    }

    private void addHeading(int depth, String written) {
        boolean title = depth == 1 && paragraphs.isEmpty();
        Labels.Found found = Labels.find(written);
        Labels.Found label =
                found == null || found.series() == Labels.Series.DIVISION ? null : found;
        MarkedText text = Asterisks.read(label == null ? written : label.rest(written));
        textBegan |= !title;
        said.add(paragraphs.size());
        paragraphs.add(
                new ImportedParagraph(
                        title ? ParagraphKind.TITLE : ParagraphKind.HEADING,
                        label(label),
                        title ? 0 : Math.max(0, depth - 2),
                        Layout.NONE,
                        text));
    }

    private static @Nullable ParagraphLabel label(Labels.@Nullable Found label) {
        return label == null ? null : new ParagraphLabel(label.text());
    }

    private ParagraphKind unlabelled(MarkedText marked) {
        String text = Composed.letters(marked.text());
        if (HeadingShape.isDivision(text)) {
            return ParagraphKind.HEADING;
        }
        if (HeadingShape.is(marked)) {
            return textBegan ? ParagraphKind.HEADING : ParagraphKind.TITLE;
        }
        boolean preambular =
                isPreambular(text)
                        || (!ENDS_OPEN.matcher(text).matches()
                                && follows(ParagraphKind.PREAMBULAR)
                                && ImportWords.all().preambularOpening().matcher(text).matches());
        return preambular ? ParagraphKind.PREAMBULAR : ParagraphKind.PLAIN;
    }

    private static boolean isPreambular(String text) {
        return ENDS_OPEN.matcher(text).matches()
                && (ImportWords.all().preambularOpening().matcher(text).matches()
                        || ImportWords.all().preambularEnding().matcher(text).matches());
    }

    /** A paragraph that now has its end, which may show that it is preambular. */
    static ImportedParagraph again(ImportedParagraph paragraph) {
        return paragraph.kind() == ParagraphKind.PLAIN && isPreambular(paragraph.text().text())
                ? paragraph.withKind(ParagraphKind.PREAMBULAR)
                : paragraph;
    }

    private boolean follows(ParagraphKind kind) {
        return !paragraphs.isEmpty() && paragraphs.getLast().kind() == kind;
    }

    /** What a labelled paragraph is; null if what looks like its label is a part of it. */
    private @Nullable ParagraphKind labelled(Labels.Found label, MarkedText text, int level) {
        ParagraphKind point = level == 0 ? ParagraphKind.OPERATIVE : ParagraphKind.ITEM;
        return switch (label.series()) {
            case PREAMBULAR -> ParagraphKind.PREAMBULAR;
            case OPERATIVE -> ParagraphKind.OPERATIVE;
            case LETTER, BULLET -> ParagraphKind.ITEM;
            case TABBED -> HeadingShape.is(text) ? ParagraphKind.HEADING : point;
            case NUMBER -> {
                boolean heading =
                        !label.inserted() && isShort(text) && (level == 0 || !isBracketed(text));
                yield heading ? ParagraphKind.HEADING : point;
            }
            case DIVISION -> isShort(text) ? ParagraphKind.HEADING : point;
            case ROMAN, CAPITAL -> {
                boolean heading = HeadingShape.is(text) || isShort(text);
                capitals.count(label.text());
                if (heading) {
                    yield ParagraphKind.HEADING;
                }
                boolean roman = label.series() == Labels.Series.ROMAN;
                yield !capitals.counted() ? null : roman ? point : ParagraphKind.ITEM;
            }
        };
    }

    private static boolean isBracketed(MarkedText text) {
        return text.text().startsWith("[");
    }

    /** Whether a text behind a number is as short as headings are, and no sentence. */
    private boolean isShort(MarkedText text) {
        return text.text().length() <= HeadingShape.LONGEST_COUNTED
                && !SentenceShape.is(text.text(), profile);
    }

    /** What was taken for a heading only because the end of a page cut it is none. */
    private void mendCut() {
        for (CutLines.Cut cut : CutLines.find(paragraphs)) {
            ImportedParagraph first = paragraphs.get(cut.first());
            if (first.kind() == ParagraphKind.HEADING && !said.contains(cut.first())) {
                boolean item = first.level() > 0;
                paragraphs.set(
                        cut.first(),
                        first.withKind(item ? ParagraphKind.ITEM : ParagraphKind.OPERATIVE));
            }
        }
    }

    /** What follows the last operative paragraph of a text to its end closes it, but for tables. */
    private void findClosing() {
        int last = paragraphs.size() - 1;
        if (name != null && nameAt == last && last > 0) {
            paragraphs.set(last, name);
        }
        while (last >= 0
                && (paragraphs.get(last).kind() == ParagraphKind.PLAIN || isInCell(last))) {
            last--;
        }
        boolean afterOperative =
                last >= 0
                        && (paragraphs.get(last).kind() == ParagraphKind.OPERATIVE
                                || paragraphs.get(last).kind() == ParagraphKind.ITEM);
        for (int i = last + 1; afterOperative && i < paragraphs.size(); i++) {
            if (!isInCell(i) && !isNote(i)) {
                paragraphs.set(i, paragraphs.get(i).withKind(ParagraphKind.CLOSING));
            }
        }
    }

    private boolean isNote(int index) {
        return NOTE.matcher(paragraphs.get(index).text().text()).lookingAt();
    }

    private boolean isInCell(int index) {
        return paragraphs.get(index).layout().cell() != null;
    }
}
