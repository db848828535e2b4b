package org.travaux.app.settings;

import org.travaux.markup.data.Language;
import org.travaux.markup.data.WrittenLanguage;
import org.travaux.markup.profile.Profiles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * How a draft begins that is made or imported.
 *
 * @param profile the name of its notation; one that this program does not know is the usual one
 * @param languages the tags of its languages in the order of their columns; the first is the source
 */
public record NewDrafts(String profile, List<String> languages) {
    static final NewDrafts DEFAULT =
            new NewDrafts(
                    Profiles.usualName(),
                    WrittenLanguage.all().stream()
                            .filter(language -> language.column() > 0)
                            .sorted(Comparator.comparingInt(WrittenLanguage::column))
                            .map(WrittenLanguage::tag)
                            .toList());

    public NewDrafts {
        if (Profiles.find(profile).isEmpty()) {
            profile = Profiles.usualName();
        }
        if (!languages.stream().allMatch(Language::isTag)) {
            throw new IllegalArgumentException("no tags of languages: " + languages);
        }
        languages = List.copyOf(new LinkedHashSet<>(languages));
    }

    /** The same for drafts in another house's notation. */
    public NewDrafts withProfile(String chosen) {
        return new NewDrafts(chosen, languages);
    }

    /** With the column of a language one place further to the front. */
    public NewDrafts movedEarlier(String tag) {
        int from = languages.indexOf(tag);
        if (from < 1) {
            return this;
        }
        List<String> order = new ArrayList<>(languages);
        Collections.swap(order, from, from - 1);
        return new NewDrafts(profile, order);
    }
}
