package org.travaux.markup.settle.adoption;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.paragraphs.TableEdits;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.settle.seams.Joint;
import org.travaux.markup.settle.seams.OuterNeighbour;
import org.travaux.markup.settle.seams.SeamSide;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one language as it is adopted: without tags such as {@code [Agreed ad ref]}, editors'
 * notes and the backslash before a plain bracket, and without paragraphs of which nothing is left.
 * A cell of a table that was empty before stays, for how it looks: one may have to sign in it.
 */
public final class CleanDraft {
    private CleanDraft() {}

    /**
     * The clean text of a draft in a language.
     *
     * @throws IllegalArgumentException if something in it is open ({@link Readiness})
     */
    public static Draft of(DraftReading reading, Language language) {
        if (!Readiness.obstacles(reading, language).isEmpty()) {
            throw new IllegalArgumentException("not all is settled in " + language);
        }
        Draft draft = reading.draft();
        List<Paragraph> clean = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            Paragraph paragraph = draft.paragraphs().get(i);
            String source = paragraph.text(language).text();
            boolean emptyCell =
                    source.isBlank()
                            && paragraph.layout().cell() != null
                            && paragraph.settlements().isEmpty();
            if (emptyCell || Remaining.isAny(reading, i, language)) {
                ChangeSet cleaning = cleaning(source, reading.in(language).paragraph(i));
                clean.add(paragraph.apply(language, cleaning));
            }
        }
        return new Draft(
                        AdoptionAnswers.symbol(draft),
                        draft.profile(),
                        language,
                        List.of(language),
                        draft.delegations(),
                        TableEdits.closedUp(
                                draft.paragraphs(), TableEdits.apart(draft.paragraphs(), clean)),
                        draft.unknown())
                .withLook(draft.look());
    }

    static ChangeSet cleaning(String source, Reading said) {
        List<TextEdit> edits = new ArrayList<>();
        int done = 0;
        for (Element element : said.others()) {
            if (element.kind() == Element.Kind.STATUS || element.kind() == Element.Kind.NOTE) {
                TextEdit cut = cut(source, element.range(), done);
                edits.add(cut);
                done = cut.range().end();
            }
        }
        SyntaxTree tree = SyntaxTree.of(source);
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            boolean goes = token instanceof Token.Escape || token instanceof Token.Joiner;
            TextRange sign = new TextRange(token.start(), token.start() + 1);
            if (goes && edits.stream().noneMatch(edit -> edit.range().contains(sign))) {
                edits.add(TextEdit.delete(sign));
            }
        }
        return ChangeSet.of(source.length(), edits);
    }

    private static TextEdit cut(String source, TextRange range, int done) {
        Joint joint =
                Joint.of(
                        SeamSide.before(source, range.start(), done, OuterNeighbour.NOTHING),
                        SeamSide.behind(
                                source, range.end(), source.length(), OuterNeighbour.NOTHING),
                        false);
        return TextEdit.replace(joint.left().edge(), joint.right().edge(), joint.gap());
    }
}
