package vn.thidua.search.ui;

import vn.thidua.testkit.SignedIn;
import vn.thidua.testkit.contract.SwitchContract;

@SignedIn(value = "long.pham", at = "hoi-nong-dan:editor")
class SearchSwitchViewTest extends SwitchContract {

    SearchSwitchViewTest() {
        super("search");
    }
}
