package org.travaux.app.settings;

import java.util.List;

/**
 * What the user has chosen.
 *
 * @param language the tag of the interface's language; empty for the system's
 * @param newDrafts how a draft begins that is made or imported
 * @param font how the texts of drafts are written
 * @param fullNames whether positions show delegations by name, {@code China}, rather than by code
 * @param checks what is looked at in the language of drafts
 * @param template the house's own document that exports get their looks from; empty for none
 * @param keys the keys of actions that are not as the program has them
 */
public record Settings(
        String language,
        NewDrafts newDrafts,
        TextFont font,
        boolean fullNames,
        Checks checks,
        String template,
        List<ChosenKeys> keys) {
    /** As long as nothing has been chosen. */
    public static final Settings DEFAULT =
            new Settings(
                    "", NewDrafts.DEFAULT, TextFont.DEFAULT, false, Checks.DEFAULT, "", List.of());

    public Settings {
        template = FileName.orNone(template);
        keys = List.copyOf(keys);
    }

    /** The same in another language of the interface, by its tag. */
    public Settings withLanguage(String tag) {
        return new Settings(tag, newDrafts, font, fullNames, checks, template, keys);
    }

    /** The same with other new drafts. */
    public Settings withNewDrafts(NewDrafts chosen) {
        return new Settings(language, chosen, font, fullNames, checks, template, keys);
    }

    /** The same with another font of texts. */
    public Settings withFont(TextFont chosen) {
        return new Settings(language, newDrafts, chosen, fullNames, checks, template, keys);
    }

    /** The same with delegations shown by name, or by code. */
    public Settings withFullNames(boolean chosen) {
        return new Settings(language, newDrafts, font, chosen, checks, template, keys);
    }

    /** The same with other checks. */
    public Settings withChecks(Checks chosen) {
        return new Settings(language, newDrafts, font, fullNames, chosen, template, keys);
    }

    /** The same with another template of documents; empty for none. */
    public Settings withTemplate(String chosen) {
        return new Settings(language, newDrafts, font, fullNames, checks, chosen, keys);
    }

    /** The same with other keys of actions. */
    public Settings withKeys(List<ChosenKeys> chosen) {
        return new Settings(language, newDrafts, font, fullNames, checks, template, chosen);
    }
}
