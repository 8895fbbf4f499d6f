package vn.thidua.organisation;

import java.time.LocalDate;
import vn.thidua.core.UserProblem;
import vn.thidua.core.text.Nfc;

/**
 * The paper that a term is confirmed with.
 *
 * @param document what it is and its number, such as "Biên bản hội nghị tổng kết, số 07/BB-KTĐ"
 * @param date its date
 */
public record HandoverPaper(String document, LocalDate date) {

    public HandoverPaper {
        document = Nfc.of(document);
        if (document.isEmpty()) {
            throw UserProblem.at("document", "organisation.head-term.paper-missing");
        }
    }
}
