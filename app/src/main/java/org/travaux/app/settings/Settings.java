package org.travaux.app.settings;

/**
 * What the user has chosen.
 *
 * @param language the tag of the interface's language; empty for the system's
 * @param newDrafts how a draft begins that is made or imported
 * @param font how the texts of drafts are written
 * @param fullNames whether positions show delegations by name, {@code China}, rather than by code
 * @param checks what is looked at in the language of drafts
 * @param template the house's own document that exports get their looks from; empty for none
 */
public record Settings(
        String language,
        NewDrafts newDrafts,
        TextFont font,
        boolean fullNames,
        Checks checks,
        String template) {
    /** As long as nothing has been chosen. */
    public static final Settings DEFAULT =
            new Settings("", NewDrafts.DEFAULT, TextFont.DEFAULT, false, Checks.DEFAULT, "");

    /** The same in another language of the interface, by its tag. */
    public Settings withLanguage(String tag) {
        return new Settings(tag, newDrafts, font, fullNames, checks, template);
    }

    /** The same with other new drafts. */
    public Settings withNewDrafts(NewDrafts chosen) {
        return new Settings(language, chosen, font, fullNames, checks, template);
    }

    /** The same with another font of texts. */
    public Settings withFont(TextFont chosen) {
        return new Settings(language, newDrafts, chosen, fullNames, checks, template);
    }

    /** The same with delegations shown by name, or by code. */
    public Settings withFullNames(boolean chosen) {
        return new Settings(language, newDrafts, font, chosen, checks, template);
    }

    /** The same with other checks. */
    public Settings withChecks(Checks chosen) {
        return new Settings(language, newDrafts, font, fullNames, chosen, template);
    }

    /** The same with another template of documents; empty for none. */
    public Settings withTemplate(String chosen) {
        return new Settings(language, newDrafts, font, fullNames, checks, chosen);
    }
}
