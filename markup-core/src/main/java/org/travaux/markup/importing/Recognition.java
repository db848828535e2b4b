package org.travaux.markup.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Layout;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.ParagraphLabel;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells titles, headings, preambular and operative paragraphs and points of a list apart. */
final class Recognition {
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(#{1,6})\\s+(.+?)(?:\\s+#+)?");

    /**
     * How preambular paragraphs begin: a participle, in English, or a verbal adverb, in Russian; a
     * few adjectives do the same. Kazakh ones are known by how they end.
     */
    private static final Pattern PREAMBULAR_OPENING =
            Pattern.compile(
                    "(?U)[\\[*]*(?:(?:Also|Further|Deeply|Gravely|Fully|Strongly|Taking|Having|Being)\\b.*"
                        + "|\\p{Lu}\\p{L}*ing\\b.*|(?:Mindful|Aware|Conscious|Convinced|Concerned|Alarmed"
                        + "|Determined|Guided|Inspired|Desirous|Resolved|Cognizant)\\b.*"
                        + "|(?:Также|Вновь|Далее|Особо|Глубоко|Принимая|Будучи)\\b.*"
                        + "|\\p{Lu}\\p{L}*(?:ая|яя|уя|юя|ясь|аясь|уясь|ив|ав|вшись|учи)\\b.*)",
                    Pattern.DOTALL);

    private static final Pattern PREAMBULAR_ENDING =
            Pattern.compile("(?U).*\\p{L}(?:ып|іп|п)[\\])}]*[,;][\\])}* ]*", Pattern.DOTALL);

    private static final Pattern ENDS_OPEN =
            Pattern.compile(".*[,;][\\])}* ]*(?:\\([^()]*\\) ?)*", Pattern.DOTALL);
    private static final Pattern ENDS_SENTENCE =
            Pattern.compile(".*[.;:,!?…][\\])}*»”\" ]*(?:\\([^()]*\\) ?)*", Pattern.DOTALL);

    /** How a footnote begins. */
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\[\\]]+]:");

    /** What points of a list are counted with: signs, small letters and small numerals. */
    private static final Pattern POINT =
            Pattern.compile("[^\\p{L}\\d]*|[^\\p{L}\\d]*\\p{Ll}{1,6}\\P{L}*");

    private static final int LONGEST_HEADING = 200;

    private final List<ImportedParagraph> paragraphs = new ArrayList<>();
    private boolean textBegan;

    private Recognition() {}

    static List<ImportedParagraph> of(List<Blocks.RawParagraph> raw) {
        Recognition recognition = new Recognition();
        raw.forEach(recognition::add);
        recognition.findClosing();
        return recognition.paragraphs;
    }

    /** The paragraphs of a document that says itself what they are, as far as it does. */
    static List<ImportedParagraph> given(List<GivenParagraph> given) {
        Recognition recognition = new Recognition();
        given.forEach(recognition::add);
        if (given.stream().anyMatch(each -> each.kind() == null)) {
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
        MarkedText text = given.text();
        Labels.Found found = label == null ? Labels.find(text.text()) : null;
        if (found != null) {
            text = text.part(new TextRange(found.end(), text.text().length()));
        }
        ParagraphKind kind;
        if (label != null) {
            kind = counted(label, text, given.level());
        } else {
            kind = found == null ? unlabelled(text) : labelled(found, text, given.level());
        }
        textBegan |= kind != ParagraphKind.TITLE;
        String written = found == null ? label : found.text();
        ParagraphLabel own = written == null ? null : new ParagraphLabel(written);
        paragraphs.add(new ImportedParagraph(kind, own, given.level(), given.layout(), text));
    }

    /** A paragraph that its document counts: a short one is not yet a heading for that. */
    private static ParagraphKind counted(String label, MarkedText text, int level) {
        if (isHeading(text)) {
            return ParagraphKind.HEADING;
        }
        Labels.Found found = Labels.find(label + " A");
        boolean point = POINT.matcher(label).matches();
        return switch (found == null ? Labels.Series.NUMBER : found.series()) {
            case PREAMBULAR -> ParagraphKind.PREAMBULAR;
            case OPERATIVE -> ParagraphKind.OPERATIVE;
            case LETTER, BULLET -> ParagraphKind.ITEM;
            case NUMBER -> level > 0 || point ? ParagraphKind.ITEM : ParagraphKind.OPERATIVE;
        };
    }

    private void add(Blocks.RawParagraph raw) {
        var markdown = MARKDOWN_HEADING.matcher(raw.text());
        if (markdown.matches()) {
            addHeading(markdown.group(1).length(), markdown.group(2));
            return;
        }
        Labels.Found label = Labels.find(raw.text());
        String written = label == null ? raw.text() : raw.text().substring(label.end());
        MarkedText text = Asterisks.read(written);
        ParagraphKind kind = label == null ? unlabelled(text) : labelled(label, text, raw.level());
        textBegan |= kind != ParagraphKind.TITLE;
        paragraphs.add(new ImportedParagraph(kind, label(label), raw.level(), Layout.NONE, text));
    }

    private void addHeading(int depth, String written) {
        boolean title = depth == 1 && paragraphs.isEmpty();
        Labels.Found label = Labels.find(written);
        MarkedText text = Asterisks.read(label == null ? written : written.substring(label.end()));
        textBegan |= !title;
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
        if (isHeading(marked)) {
            return textBegan ? ParagraphKind.HEADING : ParagraphKind.TITLE;
        }
        boolean preambular =
                ENDS_OPEN.matcher(text).matches()
                        ? PREAMBULAR_OPENING.matcher(text).matches()
                                || PREAMBULAR_ENDING.matcher(text).matches()
                        : follows(ParagraphKind.PREAMBULAR)
                                && PREAMBULAR_OPENING.matcher(text).matches();
        return preambular ? ParagraphKind.PREAMBULAR : ParagraphKind.PLAIN;
    }

    private boolean follows(ParagraphKind kind) {
        return !paragraphs.isEmpty() && paragraphs.getLast().kind() == kind;
    }

    /** Short, without a point at its end, and all in capitals or all bold. */
    private static boolean isHeading(MarkedText marked) {
        String text = marked.text();
        if (text.length() > LONGEST_HEADING || text.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean capitals =
                text.codePoints().noneMatch(Character::isLowerCase)
                        && text.codePoints().filter(Character::isUpperCase).count() > 3;
        boolean bold =
                marked.marks().stream()
                        .anyMatch(
                                mark ->
                                        mark.kind() == Mark.Kind.BOLD
                                                && mark.range().length() == text.strip().length());
        return capitals || (bold && !ENDS_SENTENCE.matcher(text).matches());
    }

    private ParagraphKind labelled(Labels.Found label, MarkedText text, int level) {
        return switch (label.series()) {
            case PREAMBULAR -> ParagraphKind.PREAMBULAR;
            case OPERATIVE -> ParagraphKind.OPERATIVE;
            case LETTER, BULLET -> ParagraphKind.ITEM;
            case NUMBER -> {
                boolean heading =
                        text.text().length() <= LONGEST_HEADING / 2
                                && !ENDS_SENTENCE.matcher(text.text()).matches();
                if (heading) {
                    yield ParagraphKind.HEADING;
                }
                yield level == 0 ? ParagraphKind.OPERATIVE : ParagraphKind.ITEM;
            }
        };
    }

    /** What follows the last operative paragraph of a text to its end closes it, but for tables. */
    private void findClosing() {
        int last = paragraphs.size() - 1;
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
