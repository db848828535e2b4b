package org.travaux.app.viewmodel;

import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.Holdings;

import java.util.List;

/**
 * The whole draft in a few figures.
 *
 * @param open how many choices are open
 * @param unattributed how many of them nobody named holds
 * @param onParagraphs how many positions stand on paragraphs as a whole
 * @param holders who holds some, most first
 */
public record DraftSummary(int open, int unattributed, int onParagraphs, List<Holder> holders) {
    public static final DraftSummary EMPTY = new DraftSummary(0, 0, 0, List.of());

    /**
     * A delegation and how many choices it holds.
     *
     * @param closes how many would close if it lifted its positions
     */
    public record Holder(String code, String name, int choices, int closes) {}

    public DraftSummary {
        holders = List.copyOf(holders);
    }

    static DraftSummary of(Holdings holdings, Profile notation, String language) {
        return new DraftSummary(
                holdings.open().size(),
                holdings.unattributed(),
                holdings.onParagraphs().size(),
                holdings.delegations().stream()
                        .map(holder -> holder(holder, notation, language))
                        .toList());
    }

    private static Holder holder(DelegationHoldings holder, Profile notation, String language) {
        Delegation known = notation.delegations().byCode(holder.delegation());
        return new Holder(
                holder.delegation(),
                known == null ? holder.delegation() : known.name(language),
                holder.holds(),
                holder.closesIfLifted());
    }
}
