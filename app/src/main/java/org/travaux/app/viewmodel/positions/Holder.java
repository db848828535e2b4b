package org.travaux.app.viewmodel.positions;

import org.travaux.markup.report.DelegationHoldings;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar of the chart of who holds how many.
 *
 * @param code the delegation's code
 * @param name what it is called, with the members that do not go along
 * @param alone how many choices it alone holds
 * @param withOthers how many it holds with others
 * @param most how many choices whoever holds most holds
 * @param figures the numbers, as the matrix writes them
 * @param spoken the bar as it is read aloud
 */
public record Holder(
        String code,
        String name,
        int alone,
        int withOthers,
        int most,
        String figures,
        String spoken) {
    /** A bar for each delegation that holds something, who holds most first. */
    static List<Holder> all(Reviewed reviewed) {
        List<Holder> all = new ArrayList<>();
        List<DelegationHoldings> holdings = reviewed.holdings().delegations();
        for (DelegationHoldings one : holdings) {
            int alone = one.closesIfLifted();
            String name = reviewed.naming().said(one.delegation());
            all.add(
                    new Holder(
                            one.delegation(),
                            reviewed.calledWithExceptions(one),
                            alone,
                            one.holds() - alone,
                            holdings.getFirst().holds(),
                            ColumnHead.totals(one.holds(), alone),
                            reviewed.naming()
                                    .sentences()
                                    .say("panel.holds", name, one.holds(), alone)));
        }
        return all;
    }
}
