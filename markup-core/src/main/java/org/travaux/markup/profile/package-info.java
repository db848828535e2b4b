/**
 * One house's notation as data: what signs mean, where names stand, which words say what, who can
 * take a position. The files beside this package ({@code cica.json}, {@code unfccc.json}, {@code
 * rio.json}, {@code trade.json}, {@code words.json}, {@code adjacent.json}, {@code
 * delegations.json}, {@code name-cases.json}, {@code groups.json}) hold all of it; a new house
 * needs a new file, not new code. Read {@link org.travaux.markup.profile.Profile} next.
 */
package org.travaux.markup.profile;
