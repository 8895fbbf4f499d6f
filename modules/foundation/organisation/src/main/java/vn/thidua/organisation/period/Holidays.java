package vn.thidua.organisation.period;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Holidays extends Repository<Holiday, LocalDate> {

    void save(Holiday holiday);

    @Query("select h.offOn from Holiday h where h.offOn >= :from and h.offOn < :to")
    Set<LocalDate> between(LocalDate from, LocalDate to);
}
