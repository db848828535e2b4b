/**
 * One house's notation as data: what signs mean, where names stand, which words say what, who can
 * take a position. Houses are found in {@code data/houses}; the files beside this package ({@code
 * words.json}, {@code adjacent.json}, {@code delegations.json}, {@code name-cases.json}, {@code
 * groups.json}) hold what all share. A new house needs a new file, not new code. Read {@link
 * org.travaux.markup.profile.Profile} next.
 */
package org.travaux.markup.profile;
