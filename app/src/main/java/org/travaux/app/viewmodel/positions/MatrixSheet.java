package org.travaux.app.viewmodel.positions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.display.BalancedExcerpt;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.PositionsMatrix.Cell;
import org.travaux.markup.report.PositionsMatrix.Row;
import org.travaux.markup.report.ReportedStance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The matrix as it is drawn: rows and columns counted from 0. What is in a cell is put into words
 * when the cell is asked for, so that only what is in sight costs anything.
 */
public final class MatrixSheet {
    private static final int WORDS = 60;

    private final ShownMatrix matrix;
    private final MatrixFilter filter;
    private final Draft draft;
    private final Language language;
    private final Naming naming;
    private final Map<String, DelegationHoldings> holdings;
    private final int widest;

    /**
     * @param language the one in which paragraphs are told by their first words
     * @param holdings by delegation; who holds nothing is not in it
     */
    MatrixSheet(
            ShownMatrix matrix,
            MatrixFilter filter,
            Draft draft,
            Language language,
            Naming naming,
            Map<String, DelegationHoldings> holdings) {
        this.matrix = matrix;
        this.filter = filter;
        this.draft = draft;
        this.language = language;
        this.naming = naming;
        this.holdings = Map.copyOf(holdings);
        this.widest =
                matrix.rows().stream()
                        .flatMap(row -> row.cells().values().stream())
                        .mapToInt(cell -> StandingMark.of(cell).size())
                        .max()
                        .orElse(0);
    }

    /** How many paragraphs it shows. */
    public int rows() {
        return matrix.rows().size();
    }

    /** How many delegations it shows. */
    public int columns() {
        return matrix.columns().size();
    }

    /** How many marks the cell with most of them has. */
    public int mostMarks() {
        return widest;
    }

    /** Whether delegations are called by their names. */
    public boolean byName() {
        return naming.full();
    }

    /** What stands in front of a row. */
    public RowHead rowHead(int row) {
        Row shown = matrix.rows().get(row);
        String text = draft.paragraphs().get(shown.paragraph()).text(language).text();
        int open = shown.choices().size();
        return new RowHead(
                draft.nameOf(shown.paragraph()),
                BalancedExcerpt.beginning(text, WORDS),
                open == 0 ? "" : Integer.toString(open));
    }

    /** What stands over a column. */
    public ColumnHead columnHead(int column) {
        String code = matrix.columns().get(column);
        DelegationHoldings held = holdings.get(code);
        int holds = held == null ? 0 : held.holds();
        int alone = held == null ? 0 : held.closesIfLifted();
        return new ColumnHead(
                naming.full() ? naming.said(code) : code,
                ColumnHead.totals(holds, alone),
                naming.sentences().say("panel.holds", naming.said(code), holds, alone));
    }

    /** What stands in a cell. */
    public MatrixCell cell(int row, int column) {
        String code = matrix.columns().get(column);
        Cell cell = matrix.rows().get(row).cell(code);
        boolean wanted = !filter.asksForPositions() || (cell != null && filter.accepts(code, cell));
        return new MatrixCell(StandingMark.of(cell), wanted, spoken(row, code, cell));
    }

    /** The paragraph of a row. */
    Row row(int row) {
        return matrix.rows().get(row);
    }

    /** The id of a row's paragraph. */
    String paragraphId(int row) {
        return draft.paragraphs().get(row(row).paragraph()).id();
    }

    /** The code of a column's delegation. */
    String delegation(int column) {
        return matrix.columns().get(column);
    }

    private String spoken(int row, String code, @Nullable Cell cell) {
        Sentences sentences = naming.sentences();
        List<String> said = new ArrayList<>();
        if (cell != null) {
            for (ReportedStance standing : ReportedStance.values()) {
                if (cell.choices(standing) > 0) {
                    said.add(
                            sentences.say(
                                    "review.count",
                                    sentences.say("standing." + standing.id()),
                                    cell.choices(standing)));
                }
            }
            for (ReportedStance standing : ReportedStance.values()) {
                if (cell.onWhole(standing)) {
                    said.add(
                            sentences.say(
                                    "review.whole", sentences.say("standing." + standing.id())));
                }
            }
            if (!cell.alone().isEmpty()) {
                said.add(sentences.say("review.alone", cell.alone().size()));
            }
        }
        return sentences.say(
                "review.cell",
                draft.nameOf(row(row).paragraph()),
                naming.said(code),
                said.isEmpty() ? sentences.say("review.nothing") : String.join(", ", said));
    }
}
