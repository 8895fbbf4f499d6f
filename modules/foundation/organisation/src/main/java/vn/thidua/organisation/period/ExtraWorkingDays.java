package vn.thidua.organisation.period;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExtraWorkingDays extends Repository<ExtraWorkingDay, LocalDate> {

    void save(ExtraWorkingDay day);

    @Query(
            "select d.workedOn from ExtraWorkingDay d where d.workedOn >= :from and d.workedOn < :to")
    Set<LocalDate> between(LocalDate from, LocalDate to);
}
