package org.travaux.app.viewmodel.editing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.CellLines;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.draft.looks.ParagraphSpacing;
import org.travaux.markup.draft.looks.TableLook;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.Tables;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the caret's paragraph, or each of the rows that are selected, looks in documents of one
 * language: alignment, capitals, page, indents, the room around it, and the lines of the table it
 * stands in.
 *
 * @param caret in the first of the paragraphs
 * @param from the index of the first paragraph
 * @param to the index behind the last
 */
public record LookForm(EditorModel model, Place caret, int from, int to) {
    /** A point in twentieths of one. */
    private static final int POINT = 20;

    /** A centimetre in twentieths of a point. */
    private static final double CENTIMETRE = 1440 / 2.54;

    /** Looks that a paragraph has or has not. */
    private static final List<LookTrait> CHOSEN =
            List.of(LookTrait.CAPITALS, LookTrait.NEW_PAGE, LookTrait.LANDSCAPE);

    /** For what the caret is in; null if it is nowhere. */
    public static @Nullable LookForm of(EditorModel model) {
        Place caret = model.caretProperty().get();
        if (caret == null) {
            return null;
        }
        RowSpan span = model.selection().span();
        return span == null
                ? new LookForm(model, caret, caret.paragraph(), caret.paragraph() + 1)
                : new LookForm(model, caret, span.first(), span.last() + 1);
    }

    /** What the paragraph is called, or the first of several. */
    public String name() {
        return model.session().draft().nameOf(from);
    }

    private List<Paragraph> paragraphs() {
        return model.session().draft().paragraphs();
    }

    private Layout layout() {
        return paragraphs().get(from).layout();
    }

    /** How its lines stand. */
    public LineAlignment alignment() {
        return LineAlignment.of(layout().looks());
    }

    /** Whether it has a look. */
    public boolean has(LookTrait trait) {
        return layout().looks().contains(trait);
    }

    /** Whether it stands in a table. */
    public boolean isInTable() {
        return table().isPresent();
    }

    /** Whether its table is drawn with lines. */
    public boolean hasLines() {
        return table().map(each -> Tables.hasLines(each, paragraphs())).orElse(true);
    }

    private Optional<Table> table() {
        return Tables.of(paragraphs()).stream()
                .filter(each -> each.start() <= from && from < each.end())
                .findFirst();
    }

    /** Its indents in centimetres, as the language of the interface writes them; empty for none. */
    public List<String> indents() {
        ParagraphIndent indent = layout().indent();
        return List.of(written(indent.start()), written(indent.end()), written(indent.firstLine()));
    }

    /**
     * The room above and below it in points, and how many lines stand from one of its lines to the
     * next, as the language of the interface writes them; empty where it is as usual.
     */
    public List<String> spacing() {
        ParagraphSpacing spacing = layout().spacing();
        return spacing == null
                ? List.of("", "", "")
                : List.of(
                        format().format((double) spacing.before() / POINT),
                        format().format((double) spacing.after() / POINT),
                        format().format((double) spacing.line() / ParagraphSpacing.SINGLE));
    }

    private String written(int width) {
        NumberFormat format = format();
        return width == 0 ? "" : format.format(width / CENTIMETRE).replace('\u2212', '-');
    }

    private NumberFormat format() {
        NumberFormat format = NumberFormat.getInstance(model.sentences().locale());
        format.setMaximumFractionDigits(2);
        format.setGroupingUsed(false);
        return format;
    }

    /**
     * Changes of the paragraphs' looks what is other than it was shown; the rest each keeps.
     *
     * @param looks capitals, a new page and paper held broadside; others don't count here
     * @param lines whether their table has lines; of no account outside a table
     * @param indents as {@link #indents}
     * @param spacing as {@link #spacing}
     * @return what is wrong, or null if it was done
     */
    public @Nullable String apply(
            LineAlignment alignment,
            Set<LookTrait> looks,
            boolean lines,
            List<String> indents,
            List<String> spacing) {
        List<String> shown = indents();
        List<@Nullable Integer> widths = new ArrayList<>();
        for (int i = 0; i < indents.size(); i++) {
            Integer width = read(indents.get(i), CENTIMETRE);
            if (width == null) {
                return model.sentences().say("notice.wrong-width", format().format(1.25));
            }
            widths.add(indents.get(i).equals(shown.get(i)) ? null : width);
        }
        List<Integer> room = new ArrayList<>();
        if (!spacing.equals(spacing())) {
            for (int i = 0; i < spacing.size(); i++) {
                Integer read = read(spacing.get(i), i == 2 ? ParagraphSpacing.SINGLE : POINT);
                if (read == null || read < 0) {
                    return model.sentences().say("notice.wrong-spacing", format().format(1.5));
                }
                room.add(read);
            }
        }
        boolean usual = spacing.stream().allMatch(String::isBlank);
        Set<LookTrait> were = layout().looks();
        LineAlignment alignedBefore = alignment();
        List<Paragraph> all = new ArrayList<>(paragraphs());
        for (int i = from; i < to; i++) {
            Layout before = all.get(i).layout();
            Set<LookTrait> own = EnumSet.noneOf(LookTrait.class);
            own.addAll(before.looks());
            for (LookTrait each : CHOSEN) {
                if (looks.contains(each) != were.contains(each)) {
                    change(own, each, looks.contains(each));
                }
            }
            if (alignment != alignedBefore) {
                for (LineAlignment each : LineAlignment.values()) {
                    change(own, each.trait(), each == alignment);
                }
            }
            ParagraphIndent stood = before.indent();
            ParagraphIndent indent =
                    new ParagraphIndent(
                            Objects.requireNonNullElse(widths.get(0), stood.start()),
                            Objects.requireNonNullElse(widths.get(1), stood.end()),
                            Objects.requireNonNullElse(widths.get(2), stood.firstLine()));
            Layout after = before.withLooks(own).withIndent(indent);
            if (!room.isEmpty()) {
                after = after.withSpacing(usual ? null : spacing(before, spacing, room));
            }
            all.set(i, all.get(i).withLayout(after));
        }
        table().ifPresent(table -> draw(table, lines, all));
        model.change(all, caret, caret);
        return null;
    }

    /** What was written, and where nothing was what others have. */
    private ParagraphSpacing spacing(Layout before, List<String> written, List<Integer> room) {
        ParagraphSpacing usual = model.session().draft().look().spacing();
        ParagraphSpacing ours = usual == null ? ParagraphSpacing.USUAL : usual;
        ParagraphSpacing was = Objects.requireNonNullElse(before.spacing(), ours);
        return new ParagraphSpacing(
                written.get(0).isBlank() ? was.before() : room.get(0),
                written.get(1).isBlank() ? was.after() : room.get(1),
                written.get(2).isBlank() ? was.line() : Math.max(1, room.get(2)));
    }

    private static void change(Set<LookTrait> looks, @Nullable LookTrait trait, boolean has) {
        if (trait != null && has) {
            looks.add(trait);
        } else if (trait != null) {
            looks.remove(trait);
        }
    }

    /** The first paragraph says for its whole table that it has no lines. */
    private static void draw(Table table, boolean lines, List<Paragraph> all) {
        if (Tables.hasLines(table, all) == lines) {
            return;
        }
        for (int i = table.start(); i < table.end(); i++) {
            Layout layout = all.get(i).layout();
            Set<LookTrait> looks = EnumSet.noneOf(LookTrait.class);
            looks.addAll(layout.looks());
            looks.remove(LookTrait.NO_LINES);
            if (!lines && i == table.start()) {
                looks.add(LookTrait.NO_LINES);
            }
            TableLook same = layout.table().withLines(CellLines.USUAL).withLine(null);
            all.set(i, all.get(i).withLayout(layout.withLooks(looks).withTable(same)));
        }
    }

    /** A number times a unit, 0 if nothing is written; null if it is none. */
    private static @Nullable Integer read(String written, double unit) {
        String number =
                written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*(cm|см|pt|пт)\\.?$", "");
        if (number.isEmpty()) {
            return 0;
        }
        String plain = number.replace(',', '.').replace('\u2212', '-');
        ParsePosition at = new ParsePosition(0);
        Number count = NumberFormat.getInstance(Locale.ROOT).parse(plain, at);
        if (count == null || at.getIndex() != plain.length()) {
            return null;
        }
        double width = count.doubleValue() * unit;
        return Math.abs(width) <= ParagraphIndent.MOST ? (Integer) (int) Math.round(width) : null;
    }
}
