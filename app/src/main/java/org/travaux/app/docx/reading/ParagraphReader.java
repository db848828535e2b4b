package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.Leftover.Kind;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.docx.reading.model.Tracked;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordBoundary;
import org.travaux.app.docx.reading.model.WordLabel;
import org.travaux.app.docx.reading.model.WordLook;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.ParagraphIndent;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one paragraph: its runs, whatever they are wrapped in, and what hangs on it. */
final class ParagraphReader {
    private final XmlPart part;
    private final BodyReader body;
    private final Gathered gathered;
    private final RunBuilder runs;
    private final ParagraphProperties properties = new ParagraphProperties();
    private final Colours colours = new Colours();
    private final List<WordBlock> beside = new ArrayList<>();
    private final int index;
    private final List<WordBoundary> boundaries;
    private boolean contents;

    /** Whether a page began in front of its words, and whether one does behind them. */
    private boolean pageBefore;

    private boolean pageBehind;

    /** Whether there are words, and whether all are shown in capital letters. */
    private boolean words;

    private boolean capitals = true;

    /** Whether words that follow are kept apart from those in front. */
    private boolean gap;

    ParagraphReader(XmlPart part, BodyReader body, Gathered gathered) throws WordException {
        this.part = part;
        this.body = body;
        this.gathered = gathered;
        this.index = gathered.beginParagraph();
        this.runs = new RunBuilder(gathered);
        this.boundaries = gathered.ranges.takeBetween();
        this.pageBefore = gathered.newPage;
        gathered.newPage = false;
    }

    /** Reads the element that was entered last: the paragraph and what its text boxes hold. */
    List<WordBlock> read() throws WordException {
        contents = gathered.fields.isContents();
        wrapped(Tracked.NOT);
        RunProperties mark = properties.mark;
        leaveFormatting(properties.formattedBy);
        leaveFormatting(mark.formattedBy);
        String style = Objects.requireNonNullElse(properties.style, body.styles().normal());
        WordLabel label = label(style);
        List<WordRun> words = runs.finish();
        SectionProperties section = properties.section;
        if (section != null) {
            gathered.endSection(section);
        }
        boolean blank = words.stream().allMatch(run -> run.text().isBlank());
        gathered.newPage |= pageBehind || (blank && pageBefore);
        pageBefore &= !blank;
        if (contents && words.stream().allMatch(run -> run.text().isBlank())) {
            return beside;
        }
        Integer outline = properties.outline;
        Styles styles = body.styles();
        ParagraphRoom spacing = styles.spacing(style, properties.spacing, body.table());
        boolean kept = !styles.isOurs() || properties.spacing.isSaid();
        WordParagraph paragraph =
                new WordParagraph(
                        index,
                        body.styles().name(style),
                        Objects.requireNonNullElse(mark.style, ""),
                        outline == null || outline > 8 ? body.styles().outline(style) : outline,
                        looks(style, spacing),
                        indent(style, label),
                        kept ? spacing.spacing() : null,
                        !styles.isOurs() && words.stream().allMatch(run -> run.text().isBlank())
                                ? ParagraphRoom.height(spacing.spacing(), mark.size)
                                : 0,
                        colours.finish(),
                        label,
                        mark.inserted,
                        mark.deleted,
                        words,
                        boundaries);
        beside.addFirst(paragraph);
        return beside;
    }

    /** In our own documents a style says how its kind looks, and only what is beyond it counts. */
    private Set<LookTrait> looks(String style, ParagraphRoom spacing) {
        Styles styles = body.styles();
        boolean ours = styles.isOurs();
        Set<LookTrait> looks = EnumSet.noneOf(LookTrait.class);
        String alignment = properties.alignment;
        if (alignment == null && !ours) {
            alignment = styles.alignment(style);
        }
        switch (alignment == null ? "" : alignment) {
            case "center" -> looks.add(LookTrait.CENTERED);
            case "right", "end" -> looks.add(LookTrait.AT_END);
            case "both" -> looks.add(LookTrait.JUSTIFIED);
            default -> {}
        }
        Boolean newPage = properties.newPage;
        if (pageBefore || (newPage == null ? !ours && styles.isNewPage(style) : newPage)) {
            looks.add(LookTrait.NEW_PAGE);
        }
        if (Boolean.TRUE.equals(ours ? properties.spacing.close : spacing.close)) {
            looks.add(LookTrait.CLOSE);
        }
        Boolean rightToLeft = properties.rightToLeft;
        if (rightToLeft == null ? styles.isRightToLeft(style) : rightToLeft) {
            looks.add(LookTrait.OTHER_DIRECTION);
        }
        if (words && capitals) {
            looks.add(LookTrait.CAPITALS);
        }
        return looks;
    }

    /**
     * How far it stands in: of points that Word counts their lists tell, and ours stand as ours do.
     * In our own documents one says something of the end too if it came with the paragraph.
     */
    private ParagraphIndent indent(String style, @Nullable WordLabel label) {
        Indentation own = properties.indentation;
        if (body.styles().isOurs()) {
            return own.end == null ? ParagraphIndent.NONE : own.indent();
        }
        return label == null ? body.styles().indent(style, own) : ParagraphIndent.NONE;
    }

    /**
     * Sees words.
     *
     * @param all whether they are shown in capital letters; null if only the paragraph's style says
     */
    void see(@Nullable Boolean all) {
        words = true;
        boolean styled = !styles().isOurs() && styles().isCapitals(properties.style);
        capitals &= all == null ? styled : all;
    }

    /** Sees words in a colour, or in none: then they are in that of the paragraph. */
    void see(@Nullable TextColour colour, String text) {
        colours.add(colour == null ? properties.shading : colour, text);
    }

    private @Nullable WordLabel label(String style) {
        String list = properties.list != null ? properties.list : body.styles().list(style);
        Integer level = properties.listLevel;
        if (list == null || list.equals("0")) {
            return level != null && level > 0 && body.styles().isOurs()
                    ? new WordLabel("", level)
                    : null;
        }
        if (level == null) {
            level = body.styles().listLevel(style);
        }
        return body.lists().next(list, level != null ? level : body.lists().levelOf(list, style));
    }

    private void leaveFormatting(@Nullable String author) {
        if (author != null) {
            gathered.leave(Kind.FORMATTING_CHANGE, index, author.strip());
        }
    }

    private void wrapped(Tracked tracked) throws WordException {
        part.children(name -> inline(name, tracked));
    }

    /** Reads an element of a paragraph. */
    void inline(String name, Tracked tracked) throws WordException {
        switch (name) {
            case "w:r" -> new RunReader(part, this, tracked).read();
            case "w:pPr" -> properties.read(part);
            case "w:ins" -> wrapped(tracked.insertedBy(RunProperties.change(part, false)));
            case "w:moveTo" -> wrapped(tracked.insertedBy(RunProperties.change(part, true)));
            case "w:del" -> wrapped(tracked.deletedBy(RunProperties.change(part, false)));
            case "w:moveFrom" -> wrapped(tracked.deletedBy(RunProperties.change(part, true)));
            case "w:hyperlink" -> {
                body.leaveLink(part.relation("id"), index);
                wrapped(tracked);
            }
            case "w:fldSimple" -> {
                gathered.fields.begin(part.attribute("instr"));
                wrapped(tracked);
                String unsaid = gathered.fields.unsaid();
                gathered.fields.mark("end");
                text(unsaid, WordLook.PLAIN, null, tracked);
            }
            case "w:smartTag", "w:customXml", "w:sdt", "w:sdtContent", "w:bdo", "w:dir" ->
                    wrapped(tracked);
            case "w:commentRangeStart", "w:commentRangeEnd", "w:bookmarkStart", "w:bookmarkEnd" ->
                    gathered.ranges.read(part, name, runs.length(), boundaries);
            case "mc:AlternateContent" -> part.alternatives(inner -> inline(inner, tracked));
            case "m:oMath", "m:oMathPara" -> equation(tracked);
            default -> {}
        }
    }

    /** Reads the sign of a comment, which is all there is of one that is about no words. */
    void mention() {
        gathered.ranges.mention(part, runs.length(), boundaries);
    }

    /** The label of a note whose mark stands here, given its kind and id and its own sign. */
    String meetNote(String key, String custom) {
        return gathered.notes.meet(
                key, custom, gathered.ranges.bookmarks(), styles().isOurs(), index);
    }

    /** The label of a note that a field refers to by a bookmark; null if none was met there. */
    @Nullable String meetNoteAgain(String bookmark) {
        return gathered.notes.meetAgain(bookmark, index);
    }

    private void equation(Tracked tracked) throws WordException {
        List<Equation.Stretch> stretches = Equation.read(part, tracked);
        String characters =
                stretches.stream().map(Equation.Stretch::characters).collect(Collectors.joining());
        gathered.leave(Kind.EQUATION, index, characters);
        for (Equation.Stretch each : stretches) {
            text(each.characters(), WordLook.PLAIN, null, each.tracked());
        }
    }

    /** Adds characters, unless they are the code of a field or a table of contents. */
    void text(String written, WordLook look, @Nullable String language, Tracked tracked)
            throws WordException {
        String characters = gathered.fields.isCode() ? written : gathered.fields.shown(written);
        if (gathered.fields.isContents()) {
            contents = true;
            gathered.leave(Kind.CONTENTS, -1, "");
        } else if (!characters.isEmpty() && !gathered.fields.isCode()) {
            gathered.fields.say();
            boolean apart =
                    gap && runs.endInWord() && !Character.isWhitespace(characters.charAt(0));
            pageBehind &= characters.isBlank();
            runs.add(apart ? " " + characters : characters, look, language, tracked);
            gap = false;
        }
    }

    /** A page begins here. */
    void newPage() {
        boolean begun = runs.length() > 0;
        pageBefore |= !begun;
        pageBehind |= begun;
        gap();
    }

    /** Keeps words that follow apart from those in front, by a space if nothing else does. */
    void gap() {
        gap = true;
    }

    void leave(Kind kind, String detail) {
        gathered.leave(kind, index, detail);
    }

    int index() {
        return index;
    }

    Gathered gathered() {
        return gathered;
    }

    Styles styles() {
        return body.styles();
    }

    /** What is drawn: a picture, or a text box, whose paragraphs follow this one. */
    void drawing() throws WordException {
        beside.addAll(new DrawingReader(part, body, this).read());
    }
}
