package org.travaux.markup.profile;

import java.util.List;
import java.util.Map;

/**
 * Who can take a position: a state, a group of states, or an entry of a draft's own register.
 *
 * @param code ISO 3166-1 alpha-3 for states, the usual short name for groups ({@code G77})
 * @param names by language tag: the display name first, then every other form that is read
 * @param members codes of a group's members where they are known; empty for a state
 * @param group whether it speaks for several states
 */
public record Delegation(
        String code, Map<String, List<String>> names, List<String> members, boolean group) {
    public Delegation {
        names = Map.copyOf(names);
        members = List.copyOf(members);
    }

    /** The name to show in a language; the code where there is none. */
    public String name(String language) {
        List<String> forms = names.getOrDefault(language, List.of());
        return forms.isEmpty() ? code : forms.getFirst();
    }
}
