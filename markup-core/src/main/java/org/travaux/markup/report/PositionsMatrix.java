package org.travaux.markup.report;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.report.Holdings.OnParagraph;
import org.travaux.markup.report.OpenChoice.DelegationStance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who stands where, paragraph by paragraph. What a delegation holds in all cells of its column
 * together is what {@link DelegationHoldings} counts.
 *
 * @param rows one for every paragraph of the draft, in its order
 * @param delegations the codes of all who say something: who holds most first, then those who hold
 *     nothing, by code
 */
public record PositionsMatrix(List<Row> rows, List<String> delegations) {
    /**
     * A paragraph.
     *
     * @param paragraph its index in the draft
     * @param choices the open choices that open in it, in the order of the text
     * @param cells by the codes of those who say something there
     */
    public record Row(int paragraph, List<OpenChoice> choices, Map<String, Cell> cells) {
        public Row {
            choices = List.copyOf(choices);
            cells = Map.copyOf(cells);
        }

        /** Whether something in it is open, or somebody has a position on the whole of it. */
        public boolean isOpen() {
            return !choices.isEmpty() || !cells.isEmpty();
        }

        /** Where a delegation stands in it; null if it says nothing there. */
        public @Nullable Cell cell(String delegation) {
            return cells.get(delegation);
        }
    }

    /**
     * Where a delegation stands in a paragraph.
     *
     * @param said its positions there, those on the whole paragraph last
     * @param alone the ids of the choices there that nobody else holds
     */
    public record Cell(List<Said> said, Set<String> alone) {
        public Cell {
            said = List.copyOf(said);
            alone = Set.copyOf(alone);
        }

        /** On how many choices it stands so; positions on the whole paragraph do not count. */
        public int choices(ReportedStance standing) {
            return (int)
                    said.stream()
                            .filter(each -> each.standing() == standing && each.choice() != null)
                            .map(Said::choice)
                            .distinct()
                            .count();
        }

        /** Whether it stands so on the paragraph as a whole. */
        public boolean onWhole(ReportedStance standing) {
            return said.stream()
                    .anyMatch(each -> each.standing() == standing && each.choice() == null);
        }

        /** Whether it alone holds a choice on which it stands so. */
        public boolean alone(ReportedStance standing) {
            return said.stream()
                    .anyMatch(each -> each.standing() == standing && isAlone(each.choice()));
        }

        private boolean isAlone(@Nullable String choice) {
            return choice != null && alone.contains(choice);
        }
    }

    /**
     * One position.
     *
     * @param choice the id of the choice that it is on, or null for the paragraph as a whole
     * @param alternative the index of the alternative, or -1 for all of the choice or paragraph
     */
    public record Said(@Nullable String choice, int alternative, ReportedStance standing) {}

    public PositionsMatrix {
        rows = List.copyOf(rows);
        delegations = List.copyOf(delegations);
    }

    /**
     * The matrix of what is held.
     *
     * @param paragraphs how many paragraphs the draft has
     */
    public static PositionsMatrix of(Holdings holdings, int paragraphs) {
        Map<Integer, List<OpenChoice>> choices =
                holdings.open().stream().collect(Collectors.groupingBy(OpenChoice::paragraph));
        Map<Integer, List<OnParagraph>> whole =
                holdings.onParagraphs().stream()
                        .collect(Collectors.groupingBy(OnParagraph::paragraph));
        List<Row> rows = new ArrayList<>(paragraphs);
        Set<String> named = new TreeSet<>();
        for (int i = 0; i < paragraphs; i++) {
            Row row = row(i, choices.getOrDefault(i, List.of()), whole.getOrDefault(i, List.of()));
            named.addAll(row.cells().keySet());
            rows.add(row);
        }
        List<String> delegations =
                new ArrayList<>(
                        holdings.delegations().stream()
                                .map(DelegationHoldings::delegation)
                                .toList());
        named.stream()
                .filter(code -> !delegations.contains(code))
                .sorted(Comparator.naturalOrder())
                .forEach(delegations::add);
        return new PositionsMatrix(rows, delegations);
    }

    private static Row row(int paragraph, List<OpenChoice> choices, List<OnParagraph> whole) {
        Map<String, List<Said>> said = new LinkedHashMap<>();
        Map<String, Set<String>> alone = new LinkedHashMap<>();
        for (OpenChoice choice : choices) {
            for (DelegationStance stand : choice.positions()) {
                add(
                        said,
                        stand.position().delegation(),
                        new Said(
                                choice.id(),
                                stand.alternative(),
                                ReportedStance.of(stand.position().stance())));
            }
            Set<String> holders = choice.holders();
            if (holders.size() == 1) {
                alone.computeIfAbsent(holders.iterator().next(), _ -> new TreeSet<>())
                        .add(choice.id());
            }
        }
        for (OnParagraph on : whole) {
            add(
                    said,
                    on.position().delegation(),
                    new Said(null, -1, ReportedStance.of(on.position().stance())));
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        said.forEach(
                (code, all) -> cells.put(code, new Cell(all, alone.getOrDefault(code, Set.of()))));
        return new Row(paragraph, choices, cells);
    }

    private static void add(Map<String, List<Said>> said, String delegation, Said one) {
        said.computeIfAbsent(delegation, _ -> new ArrayList<>()).add(one);
    }
}
