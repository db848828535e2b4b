package org.travaux.app.viewmodel.picking;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.text.Composed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds who is meant by what was typed: a code or a part of a name in any language. */
public final class DelegationFinder {
    private static final int NOT_MEANT = 4;

    private DelegationFinder() {}

    /**
     * Those who may be meant, the likeliest first: whose code it is, whose code or name begins so,
     * who has it in the name. The draft's own delegations come before others as likely.
     */
    public static List<Delegation> find(Draft draft, String typed) {
        Map<String, Delegation> all = new LinkedHashMap<>();
        draft.delegations().forEach(each -> all.put(each.code(), each));
        draft.notation().delegations().all().forEach(each -> all.putIfAbsent(each.code(), each));
        return typed.isBlank()
                ? List.copyOf(draft.delegations())
                : find(List.copyOf(all.values()), typed);
    }

    /** Those of some who may be meant, the likeliest first; nobody if nothing was typed. */
    public static List<Delegation> find(List<Delegation> all, String typed) {
        String wanted = folded(typed.strip());
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Delegation> found = new ArrayList<>(all);
        found.removeIf(each -> distance(each, wanted) == NOT_MEANT);
        found.sort(Comparator.comparingInt(each -> distance(each, wanted)));
        return found;
    }

    private static int distance(Delegation delegation, String wanted) {
        String code = folded(delegation.code());
        if (code.equals(wanted)) {
            return 0;
        }
        int nearest = code.startsWith(wanted) ? 1 : NOT_MEANT;
        for (List<String> forms : delegation.names().values()) {
            for (String form : forms) {
                String name = folded(form);
                int distance =
                        name.equals(wanted)
                                ? 0
                                : name.startsWith(wanted)
                                        ? 2
                                        : name.contains(wanted) ? 3 : NOT_MEANT;
                nearest = Math.min(nearest, distance);
            }
        }
        return nearest;
    }

    private static String folded(String text) {
        return Composed.letters(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
