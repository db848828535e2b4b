/**
 * What keeps a draft from being lost: a copy of what is not saved, the version before, a lock that
 * tells others that it is open, and whether others changed it. Read {@link
 * org.travaux.app.safety.Safekeeping} next.
 */
package org.travaux.app.safety;
