/**
 * Term bases as files: TBX as term bases of international organizations give it out, and CSV. Read
 * {@link org.travaux.app.terminology.TermFiles} next.
 */
package org.travaux.app.terminology;
