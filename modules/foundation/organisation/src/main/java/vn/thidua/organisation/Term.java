package vn.thidua.organisation;

/** A term of a head or deputy: as it is kept and changed, or as a fact that everybody shares. */
interface Term {

    Validity days();
}
